import type { Dataset } from '../../dataset/model';
import type { YearRange } from '../../filters/filters';
import { selectTimeline, type TimelineMark, type TimelineRow } from '../timeline/selectTimeline';

/** A year of the common axis. */
export interface LaneYear {
  readonly year: number;
  /** How far the source reaches in this year, as in `2016-10`; null for a complete year. */
  readonly through: string | null;
  /** Listed for every one of several partners; false for one partner alone. */
  readonly shared: boolean;
}

/** One or several partners' consultations on one axis of years, in domain words. */
export interface LanesData {
  readonly years: readonly LaneYear[];
  /** One lane a partner, in the order asked for. */
  readonly lanes: readonly TimelineRow[];
  /** In the order of the source; a trilateral is one mark, on the lane of each of its partners. */
  readonly marks: readonly TimelineMark[];
}

/** Selects the lanes of the given partners for the given years. */
export function selectLanes(dataset: Dataset, partners: readonly string[], years: YearRange): LanesData {
  const asked = { partners, years, levels: [], pillars: [] };
  // The lanes stand in the order asked for, so the order and the language of the rows do not matter.
  const timeline = selectTimeline(dataset, asked, 'first', 'ja');
  const lanes = partners.flatMap((id) => timeline.rows.find(({ partner }) => partner.id === id) ?? []);
  return {
    years: timeline.years.map(({ year, through }) => ({
      year,
      through,
      shared: lanes.length > 1 && lanes.every((lane) => lane.years.includes(year)),
    })),
    lanes,
    marks: timeline.marks,
  };
}
