import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { GlossaryData } from './selectGlossary';

/** How many terms there are of each group, and how the English of those looked up is known. */
export function seenGlossary({ groups, shown, official, secondary, missing }: GlossaryData): Text {
  if (shown === 0) return say.seen.none;
  const lookedUp = official + secondary + missing;
  const counts = groups.map(({ group, items }) => ({ name: say.groups[group], count: items.length }));
  return inARow([
    say.seen.groups(counts),
    ...(lookedUp > 0 ? [say.seen.english(official, secondary, missing, shown - lookedUp)] : []),
  ]);
}
