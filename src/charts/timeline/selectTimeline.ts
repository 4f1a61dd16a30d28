import { ascending, descending, group } from 'd3';
import type { Consultation, Dataset, Partner } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { coverageYears, inYears, passes, type Filters, restrictsYears } from '../../filters/filters';
import type { Dates, RowOrder, ViewState } from '../../filters/viewUrl';
import type { Lang, Text } from '../../i18n/text';
import { selectMarkDate, type MarkDate } from './selectMarkDate';
import { selectMilestones, type TimelineMilestone } from './selectMilestones';

/** One partner of a consultation. */
export interface PartnerListing {
  readonly partner: Partner;
  /** The year in which the source first lists this partner: a property of the record, never of the filter. */
  readonly first: boolean;
  /** False when the filter gives this partner no row; the mark then names it. */
  readonly shown: boolean;
}

/** One consultation. A trilateral is one mark that stands on the rows of both of its partners. */
export interface TimelineMark {
  readonly id: string;
  readonly year: number;
  readonly format: Consultation['format'];
  readonly listings: readonly PartnerListing[];
  /** Within the year, from an added fact; null where none is known, and always where none is asked for. */
  readonly date: MarkDate | null;
  /** The places in the source that list it. */
  readonly citedIn: Text;
}

export interface TimelineRow {
  readonly partner: Partner;
  /** Consultations drawn on this row; a trilateral counts for each of its partners. */
  readonly count: number;
  /** Years with a consultation on this row, and years without, both ascending. */
  readonly years: readonly number[];
  readonly empty: readonly number[];
}

export interface TimelineYear {
  readonly year: number;
  /** How far the source reaches in this year, as in `2016-10`; null for a complete year. */
  readonly through: string | null;
  /** Consultations in the filter; a trilateral counts once. */
  readonly count: number;
  /** Of the partners with a row: those first listed in this year, and those first listed up to its end. */
  readonly newcomers: readonly Partner[];
  readonly cumulative: readonly Partner[];
}

/** The consultations that the reader asked for, in domain words. */
export interface TimelineData {
  readonly years: readonly TimelineYear[];
  /** Those with a row, in the order of the source. */
  readonly partners: readonly Partner[];
  /** In the order asked for. */
  readonly rows: readonly TimelineRow[];
  /** In the order of the source. */
  readonly marks: readonly TimelineMark[];
  /** True when the reader chose partners. */
  readonly chosen: boolean;
  /** True when the reader chose partners or years: what is said of the rest then says so. */
  readonly narrowed: boolean;
  /** True when added dates place the marks within their years. */
  readonly dated: boolean;
  /** What stands on the lane of milestones, in order of date; null without the lane. */
  readonly milestones: readonly TimelineMilestone[] | null;
}

/** What the reader may add to the years as printed. */
export interface TimelineExtras {
  readonly dates: Dates;
  readonly lane: ViewState['lane'];
}

const AS_PRINTED: TimelineExtras = { dates: 'printed', lane: 'none' };

/** True when there are added dates to place consultations by; never while added facts are hidden. */
export function hasDates({ supplement }: Dataset): boolean {
  return supplement.consultations.some(({ date }) => date !== undefined);
}

/**
 * Selects what the timeline shows. A partner that is not chosen has no row, a record outside the filter is not
 * drawn; partners first listed before the years shown are counted as there from the start.
 * @param order of the rows; names are ordered as the language orders them
 */
export function selectTimeline(
  dataset: Dataset,
  filters: Filters,
  order: RowOrder,
  lang: Lang,
  { dates, lane }: TimelineExtras = AS_PRINTED,
): TimelineData {
  const chosen = filters.partners.length > 0;
  const shown = dataset.partners.filter(({ id }) => !chosen || filters.partners.includes(id));
  const shownIds = new Set(shown.map(({ id }) => id));
  const dated = dates === 'added' && hasDates(dataset);
  const marks = dataset.consultations
    .filter((consultation) => passes(consultation, filters))
    .map((consultation) => selectMark(consultation, dataset, shownIds, dated));
  const years = selectYears(dataset, filters, marks, shown);
  const rows = shown.map((partner) => selectRow(partner, marks, years));
  return {
    years,
    partners: shown,
    rows: sortRows(rows, dataset, order, lang),
    marks,
    chosen,
    narrowed: chosen || restrictsYears(dataset, filters),
    dated,
    milestones: lane === 'milestones' ? selectMilestones(dataset, filters) : null,
  };
}

function selectMark(
  consultation: Consultation,
  dataset: Dataset,
  shownIds: ReadonlySet<string>,
  dated: boolean,
): TimelineMark {
  const { id, year, format } = consultation;
  return {
    id,
    year,
    format,
    listings: consultation.partners.flatMap((partnerId) => {
      const partner = dataset.partnerById.get(partnerId);
      const first = dataset.firstListed.get(partnerId) === year;
      return partner ? [{ partner, first, shown: shownIds.has(partnerId) }] : [];
    }),
    date: dated ? selectMarkDate(id, dataset) : null,
    citedIn: citedIn(consultation.cites, dataset),
  };
}

function selectYears(
  dataset: Dataset,
  { years }: Filters,
  marks: readonly TimelineMark[],
  shown: readonly Partner[],
): TimelineYear[] {
  const byYear = group(marks, ({ year }) => year);
  const through = new Map(dataset.coverage.partial.map((part) => [part.year, part.through]));
  const firstYear = ({ id }: Partner) => dataset.firstListed.get(id) ?? Number.POSITIVE_INFINITY;
  return coverageYears(dataset)
    .filter((year) => inYears(year, years))
    .map((year) => ({
      year,
      through: through.get(year) ?? null,
      count: byYear.get(year)?.length ?? 0,
      newcomers: shown.filter((partner) => firstYear(partner) === year),
      cumulative: shown.filter((partner) => firstYear(partner) <= year),
    }));
}

function selectRow(
  partner: Partner,
  marks: readonly TimelineMark[],
  years: readonly TimelineYear[],
): TimelineRow {
  const own = marks.filter(({ listings }) => listings.some((listing) => listing.partner.id === partner.id));
  const listed = new Set(own.map(({ year }) => year));
  const all = years.map(({ year }) => year);
  return {
    partner,
    count: own.length,
    years: all.filter((year) => listed.has(year)),
    empty: all.filter((year) => !listed.has(year)),
  };
}

/** Rows that are equal in the order asked for stand in the order of first listing, then of the source. */
function sortRows(
  rows: readonly TimelineRow[],
  dataset: Dataset,
  order: RowOrder,
  lang: Lang,
): readonly TimelineRow[] {
  const firstYear = ({ partner }: TimelineRow) =>
    dataset.firstListed.get(partner.id) ?? Number.POSITIVE_INFINITY;
  const byFirst = (one: TimelineRow, other: TimelineRow) => ascending(firstYear(one), firstYear(other));
  const collator = new Intl.Collator(lang);
  switch (order) {
    case 'first':
      return rows.toSorted(byFirst);
    case 'count':
      return rows.toSorted((one, other) => descending(one.count, other.count) || byFirst(one, other));
    case 'name':
      return rows.toSorted((one, other) =>
        collator.compare(one.partner.name[lang], other.partner.name[lang]),
      );
  }
}
