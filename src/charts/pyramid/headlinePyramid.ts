import { forumsHeadline } from '../../i18n/messages/forumsHeadline';
import { partnerUnit } from '../../i18n/messages/partners';
import { inSentence } from '../../i18n/phrases';
import { same, type Text } from '../../i18n/text';
import type { PyramidData, PyramidForum, PyramidTier } from './selectPyramid';

/**
 * The finding above the pyramid, computed from what the filter keeps. It counts only what the source lists
 * (its 「等」 is said, not counted) and says "at least" wherever a standing is not documented.
 */
export function headlinePyramid({ tiers, count, partners, levels, pillars }: PyramidData): Text {
  if (count.total === 0) return forumsHeadline.none;
  const chosen = levels.length === 0 ? tiers : tiers.filter(({ aside }) => !aside);
  if (partners.length + pillars.length === 0) {
    const goesOn = chosen.some(({ openEnded }) => openEnded);
    return levels.length === 0
      ? forumsHeadline.all(count.total, tiers, goesOn)
      : forumsHeadline.byLevel(count.in, chosen, goesOn);
  }
  return forumsHeadline.found(
    { in: count.in, unknown: count.unknown, total: sumOf(chosen) },
    {
      levels: levels.length === 0 ? [] : chosen,
      pillars: pillars.map(({ mark }) => same(mark)),
      partners: { names: partners.map(({ name }) => inSentence(name)), unit: partnerUnit(partners) },
      observers: tiers.some(({ forums }) => forums.some(onlyObserved)),
    },
  );
}

function sumOf(tiers: readonly PyramidTier[]): number {
  return tiers.reduce((total, { count }) => total + count.total, 0);
}

/** Kept by the filter, but only for partners that are observers there. */
function onlyObserved({ is, standings }: PyramidForum): boolean {
  const seats = standings.filter(({ word }) => !['unknown', 'not-member', 'not-party'].includes(word));
  return is === 'in' && seats.length > 0 && seats.every(({ word }) => word === 'observer');
}
