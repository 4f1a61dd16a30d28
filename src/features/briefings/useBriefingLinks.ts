import { SHARED } from '../../dataset/briefing/shareBriefing';
import { formatBriefingPlace, startOf, type BriefingPage } from '../../filters/briefingPlace';
import { useAddressBar } from '../../filters/useAddressBar';
import { useFilters } from '../../filters/useFilters';

/** The links to the pages of a briefing that fill the window, in the reader's language and theme. */
export function useBriefingLinks(
  briefing: string,
  data: string | null,
): (page: BriefingPage, scene?: number) => string {
  const { hrefOf } = useAddressBar();
  const { view } = useFilters();
  const place = { ...startOf(briefing, view), data: briefing === SHARED ? data : null };
  return (page, scene = 1) => hrefOf(formatBriefingPlace(page, { ...place, scene }));
}
