import type { LanesData } from '../../charts/lanes/selectLanes';
import type { Dataset } from '../../dataset/model';
import type { YearRange } from '../../filters/filters';
import type { Text } from '../../i18n/text';
import { headlineComparison, headlineProfile } from './headlineProfile';
import { seenComparison, seenProfile } from './seenProfile';
import { selectComparison, type ComparisonData } from './selectComparison';
import { selectProfile, type ProfileData } from './selectProfile';

/** What the page of a partner shows: its profile where it stands alone, else a comparison. */
export interface PageData {
  readonly lanes: LanesData;
  readonly headline: Text;
  readonly seen: Text;
  readonly profile: ProfileData | null;
  readonly comparison: ComparisonData | null;
}

/** Selects the page of the first of the partners, beside the others. */
export function selectPage(dataset: Dataset, ids: readonly string[], years: YearRange): PageData {
  const own = dataset.partnerById.get(ids[0] ?? '');
  if (own && ids.length === 1) {
    const profile = selectProfile(dataset, own, years);
    return {
      lanes: profile.lanes,
      headline: headlineProfile(profile),
      seen: seenProfile(profile),
      profile,
      comparison: null,
    };
  }
  const comparison = selectComparison(dataset, ids, years);
  return {
    lanes: comparison.lanes,
    headline: headlineComparison(comparison),
    seen: seenComparison(comparison),
    profile: null,
    comparison,
  };
}
