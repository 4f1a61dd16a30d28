import { selectLanes, type LanesData } from '../../charts/lanes/selectLanes';
import type { Dataset, Partner } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import type { Filters } from '../../filters/filters';
import type { AskedYears } from '../../i18n/messages/saidYears';
import type { Text } from '../../i18n/text';
import { askedYears } from './askedYears';

/** One partner of the list. */
export interface PartnerRow {
  readonly partner: Partner;
  readonly lanes: LanesData;
  readonly count: number;
  readonly years: readonly number[];
  readonly empty: readonly number[];
  readonly citedIn: Text;
}

/** The list of partners, in domain words. */
export interface PartnersData {
  /** In the order of first listing. */
  readonly rows: readonly PartnerRow[];
  /** True where the rows are those that the reader chose. */
  readonly chosen: boolean;
  readonly asked: AskedYears;
  /** Partners with at least one consultation in the years shown. */
  readonly met: readonly Partner[];
  /** Consultations on any of the rows; a trilateral counts once. */
  readonly consultations: number;
  /** Of those, the ones that stand on more than one of the rows. */
  readonly twice: number;
  readonly lanes: LanesData;
}

/** Selects the chosen partners, or all, for the chosen years. */
export function selectPartners(dataset: Dataset, { partners, years }: Filters): PartnersData {
  const firstYear = ({ id }: Partner) => dataset.firstListed.get(id) ?? Number.POSITIVE_INFINITY;
  const shown = dataset.partners
    .filter(({ id }) => partners.length === 0 || partners.includes(id))
    .toSorted((one, other) => firstYear(one) - firstYear(other));
  const ids = shown.map(({ id }) => id);
  const all = selectLanes(dataset, ids, years);
  const rows = all.lanes.map(({ partner, count, years: listed, empty }) => ({
    partner,
    lanes: selectLanes(dataset, [partner.id], years),
    count,
    years: listed,
    empty,
    citedIn: citedIn(partner.cites, dataset),
  }));
  return {
    rows,
    chosen: partners.length > 0,
    asked: askedYears(all, dataset),
    met: rows.filter(({ count }) => count > 0).map(({ partner }) => partner),
    consultations: all.marks.length,
    twice: all.marks.filter(
      ({ listings }) => listings.filter(({ partner }) => ids.includes(partner.id)).length > 1,
    ).length,
    lanes: all,
  };
}
