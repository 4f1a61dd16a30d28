import { forumsMessages } from '../../i18n/messages/forums';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { matrixTermMessages as sayTerms } from '../../i18n/messages/matrixTerms';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { scopeOf } from './headlineMatrix';
import type { MatrixData, MatrixRow } from './selectMatrix';

/**
 * What the matrix shows, in numbers: the pairs of a forum and a partner, those where the partner is in the forum (at
 * least), those where it is known not to be, and those that are not documented, which are neither.
 */
export function seenMatrix(data: MatrixData): Text {
  const { count, forums, pillars } = data;
  const rows = data.tiers.flatMap((tier) => tier.rows).filter(({ faded }) => !faded);
  return inARow([
    ...(forums.counted > 0
      ? [say.seenPairs(scopeOf(data), count), say.seenSeats(count), say.seenUnknown(count.unknown)]
      : []),
    ...(forums.faded > 0 ? [say.seenFaded(forums.faded, pillars)] : []),
    ...(forums.counted + forums.faded === 0 ? [forumsMessages.seenNone] : []),
    ...rows.flatMap(termSentence),
  ]);
}

/** What is known of the term before, which is drawn below the row and counted nowhere else. */
function termSentence({ name, terms, cells }: MatrixRow): readonly Text[] {
  if (terms === null) return [];
  const known = cells.filter(({ earlier }) => earlier !== null && earlier.word !== 'unknown');
  const estimated = known.filter(({ earlier }) => earlier?.estimated === true).length;
  return [
    sayTerms.seen(name, terms.now, terms.before, { shown: cells.length, known: known.length, estimated }),
  ];
}
