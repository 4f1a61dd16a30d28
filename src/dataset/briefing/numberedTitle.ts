import { ownBriefingMessages as say } from '../../i18n/messages/ownBriefings';
import { bothLanguages, type Briefing, type Words } from './briefing';
import { nameOf } from './nameOf';
import { LIMITS } from './schema';

/**
 * The title of a briefing kept beside others of its name: with the first number, from 2, that makes it unlike all of
 * them. A title that would be too long loses its end.
 */
export function numberedTitle(briefing: Briefing, others: readonly Briefing[]): Words {
  const { ja, en } = briefing.title;
  const sides = bothLanguages(briefing.title).ja.trim() === '' ? nameOf(briefing) : { ja, en };
  const taken = new Set(others.flatMap(({ title }) => [title.ja, title.en]));
  for (let number = 2; ; number += 1) {
    const suffix = say.numbered({ ja: '', en: '' }, number);
    const numbered = {
      ...(sides.ja && { ja: withSuffix(sides.ja, suffix.ja) }),
      ...(sides.en && { en: withSuffix(sides.en, suffix.en) }),
    };
    if (!Object.values(numbered).some((side) => taken.has(side))) return numbered;
  }
}

function withSuffix(side: string, suffix: string): string {
  return `${side.slice(0, LIMITS.title - suffix.length)}${suffix}`;
}
