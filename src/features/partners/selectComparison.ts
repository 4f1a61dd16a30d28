import { selectLanes, type LanesData } from '../../charts/lanes/selectLanes';
import { standingWord, type PartnerStanding } from '../../charts/standingWord';
import { partnersOf, type Dataset, type Forum, type Partner } from '../../dataset/model';
import { defaultFilters, type YearRange } from '../../filters/filters';
import { knowsStandings } from '../../filters/stance';
import type { AskedYears } from '../../i18n/messages/saidYears';
import { askedYears } from './askedYears';
import { seatOf } from './countSeats';

/** A forum, and how each of the compared partners stands in it, in the order of the lanes. */
export interface ComparedForum {
  readonly forum: Forum;
  readonly standings: readonly (PartnerStanding & { readonly partner: string })[];
}

/** The forums by what can be said of all compared partners together. */
export interface ForumsCompared {
  /** All of them are documented in it. */
  readonly shared: readonly ComparedForum[];
  /** None is documented as not in it, but of one or more nothing is documented. */
  readonly open: readonly ComparedForum[];
  /** In how many one or more are documented as not in it. */
  readonly apart: number;
}

/** Several partners side by side, in domain words. */
export interface ComparisonData {
  readonly lanes: LanesData;
  readonly asked: AskedYears;
  /** Consultations in the whole source: of all of them, a trilateral once, and by partner. */
  readonly total: number;
  readonly totals: ReadonlyMap<string, number>;
  /** In the order of the lanes. */
  readonly partners: readonly Partner[];
  /** By added facts; null where they are switched off. */
  readonly forums: ForumsCompared | null;
}

/** Selects what a comparison shows; the years restrict the consultations and nothing else. */
export function selectComparison(dataset: Dataset, ids: readonly string[], years: YearRange): ComparisonData {
  const lanes = selectLanes(dataset, ids, years);
  const whole = selectLanes(dataset, ids, defaultFilters(dataset).years);
  return {
    lanes,
    asked: askedYears(lanes, dataset),
    total: whole.marks.length,
    totals: new Map(whole.lanes.map(({ partner, count }) => [partner.id, count])),
    partners: ids.flatMap((id) => partnersOf(dataset, [id])),
    forums: knowsStandings(dataset) ? compareForums(dataset, ids) : null,
  };
}

function compareForums(dataset: Dataset, ids: readonly string[]): ForumsCompared {
  const judged = dataset.forums.map((forum) => {
    const seats = ids.map((id) => seatOf(dataset, forum, id));
    return {
      forum,
      standings: ids.map((id) => ({ partner: id, ...standingWord(dataset, forum.id, id) })),
      is: seats.includes('out') ? 'apart' : seats.includes('unknown') ? 'open' : 'shared',
    };
  });
  const of = (kind: string) =>
    judged.filter(({ is }) => is === kind).map(({ forum, standings }) => ({ forum, standings }));
  return { shared: of('shared'), open: of('open'), apart: of('apart').length };
}
