import { forumsMessages as say } from '../../i18n/messages/forums';
import { partnerUnit } from '../../i18n/messages/partners';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { PyramidData } from './selectPyramid';

/**
 * What the pyramid shows, in numbers: how many forums the source names on which level; under a filter of partners or
 * pillars, how many match, how many do not and how many are not documented, which is neither.
 */
export function seenPyramid({ tiers, count, levels, partners, pillars }: PyramidData): Text {
  const chosen = tiers.filter(({ aside }) => !aside);
  const total = chosen.reduce((sum, tier) => sum + tier.count.total, 0);
  const away = count.total - total;
  const open = chosen.filter(({ openEnded }) => openEnded).length;
  return inARow([
    count.total === 0 ? say.seenNone : say.seenTiers(chosen, total),
    ...(open > 0 && count.total > 0 ? [say.seenOthers(open, chosen.length)] : []),
    ...(partners.length + pillars.length > 0 && total > 0
      ? [
          say.seenMatches(
            { in: count.in, out: total - count.in - count.unknown, unknown: count.unknown },
            say.asked(
              partners.map(({ name }) => inSentence(name)),
              partnerUnit(partners),
              pillars.map(({ mark }) => mark),
            ),
            partners.length > 0,
          ),
        ]
      : []),
    ...(levels.length > 0 && away > 0 ? [say.seenAway(away)] : []),
  ]);
}
