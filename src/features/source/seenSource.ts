import { sourceMessages as say } from '../../i18n/messages/source';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { SourceData } from './selectSource';

/** What the list is made of, and how many records it places. */
export function seenSource({ slides, onSlides, inPolicy, records, times }: SourceData): Text {
  return inARow([
    ...(onSlides + inPolicy > 0 ? [say.seen.parts(slides, onSlides, inPolicy)] : []),
    say.seen.records(records, times),
  ]);
}
