import { cumsum, max, scaleBand, sum, type ScaleBand } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages as sayDates } from '../../i18n/messages/timelineDates';
import type { Text } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import type { Frame, Point } from '../frame';
import { textWidth } from '../textWidth';
import { dayScale, type DayScale } from './dayScale';
import { placeByDay, placeByYear, type RowDots } from './placeRowDots';
import type { TimelineData, TimelineMark, TimelineRow } from './selectTimeline';
import type { TimelineSizes } from './timelineSizes';

/** The place of a row: its number from the top, its upper edge, its height, and where its dots stand. */
export interface RowPlace {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/** What the parts of the picture share: where the years, the rows and the dots are, in px. */
export interface TimelineGrid {
  readonly frame: Frame;
  readonly sizes: TimelineSizes;
  /** Left edge and width of each year's column. */
  readonly years: ScaleBand<number>;
  /** Where days stand within those columns. */
  readonly days: DayScale;
  /** Words of the months above the rows: the quarters where they fit and dots stand at their day. */
  readonly monthWords: boolean;
  readonly left: number;
  readonly right: number;
  /** Width of the numbers at the right end of the rows. */
  readonly counts: number;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Foot of the bars above the years, and the upper and lower edge of the rows. */
  readonly barFoot: number;
  readonly top: number;
  readonly bottom: number;
  /** True when "to October" stands below its year for want of room beside it. */
  readonly throughBelow: boolean;
  readonly rows: ReadonlyMap<string, RowPlace>;
  /** Where dots stand: by partner, then by mark. */
  readonly points: ReadonlyMap<string, ReadonlyMap<string, Point>>;
  /** Marks that name a partner without a row below their dot. */
  readonly namedBelow: ReadonlySet<string>;
}

/** Lays out the columns and rows that everything else stands on. */
export function placeGrid(data: TimelineData, frame: Frame, sizes: TimelineSizes): TimelineGrid {
  const across = placeAcross(data, frame, sizes);
  const days = dayScale(across.years, dayPad(sizes), data.years);
  const dots = new Map(
    data.rows.map((row) => [row.partner.id, placeDots(data, row, across.years, days, sizes)]),
  );
  const namedBelow = findNamedBelow(data, sizes);
  const monthWords = data.dated && sizes.form !== 'preview' && hasMonthWords(data, days, frame, sizes);
  const throughBelow = hasThroughBelow(data, across.years, frame, sizes);
  const barFoot =
    sizes.form === 'preview' ? 0 : sizes.bars + (sizes.form === 'compact' ? sizes.note * 1.3 : 0);
  const top =
    barFoot + sizes.year * 1.9 + (throughBelow ? sizes.note * 1.3 : 0) + (monthWords ? sizes.note * 1.2 : 0);

  const heights = data.rows.map((row) => {
    const { lines } = dots.get(row.partner.id) ?? NO_DOTS;
    const tail = ownMarks(data, row).some(({ id }) => namedBelow.has(id)) ? sizes.tail : 0;
    return { own: sizes.row + (lines - 1) * sizes.hit, tail };
  });
  const bottoms = cumsum(heights, ({ own, tail }) => own + tail);
  const rows = new Map(
    data.rows.map(({ partner }, index) => {
      const { own, tail } = heights[index] ?? { own: 0, tail: 0 };
      const rowTop = top + (bottoms[index] ?? 0) - own - tail;
      return [partner.id, { index, top: rowTop, height: own + tail, middle: rowTop + own / 2 }];
    }),
  );
  return {
    frame,
    sizes,
    ...across,
    days,
    monthWords,
    barFoot,
    top,
    bottom: top + sum(heights, ({ own, tail }) => own + tail),
    throughBelow,
    rows,
    points: placePoints(rows, dots),
    namedBelow,
  };
}

const NO_DOTS: RowDots = { lines: 1, places: new Map() };

function placeDots(
  data: TimelineData,
  row: TimelineRow,
  years: ScaleBand<number>,
  days: DayScale,
  sizes: TimelineSizes,
): RowDots {
  const marks = ownMarks(data, row);
  return data.dated ? placeByDay(marks, days, sizes) : placeByYear(marks, years, sizes);
}

/** A dot on the first day of a year keeps within its column, and its target within the row. */
function dayPad({ radius, hit, gap }: TimelineSizes): number {
  return Math.max(radius + 1, (hit - gap) / 2);
}

/** Quarters are named where their names stand apart. */
export function hasMonthWords(
  { years }: TimelineData,
  days: DayScale,
  { lang }: Frame,
  sizes: TimelineSizes,
): boolean {
  return years.every(({ year }) => {
    const [first, , , fourth] = days.months(year);
    const widest = max([1, 4, 7, 10], (month) =>
      textWidth(sayDates.month(`${year}-${month}`)[lang], sizes.note),
    );
    return first !== undefined && fourth !== undefined && fourth - first >= (widest ?? 0) + sizes.note * 0.4;
  });
}

function ownMarks({ marks }: TimelineData, { partner }: TimelineRow): readonly TimelineMark[] {
  return marks.filter(({ listings }) => listings.some((listing) => listing.partner.id === partner.id));
}

function placeAcross(data: TimelineData, { width, lang }: Frame, sizes: TimelineSizes) {
  const labels = new Map(
    data.rows.map(({ partner }) => [partner.id, breakName(partner.name[lang], width, sizes, lang)]),
  );
  const bare = sizes.form === 'preview';
  const widest = max([...labels.values()].flat(), (line) => textWidth(line, sizes.label, 'bold')) ?? 0;
  const heads = [countsHead(sizes), say.cumulativeHead, say.newcomersHead].map((head) => head[lang]);
  const headWidth = max(heads, (words) => textWidth(words, sizes.note)) ?? 0;
  const counts =
    max([...data.rows.map(({ count }) => say.count(count)[lang]), say.total[lang]], (words) =>
      textWidth(words, sizes.label, 'bold'),
    ) ?? 0;
  const left = bare ? 0 : Math.max(widest, headWidth) + sizes.gap;
  const room = width - left - (bare ? 0 : counts + sizes.gap);
  const right = left + Math.min(room, sizes.maxYear * data.years.length);
  const years = scaleBand<number>()
    .domain(data.years.map(({ year }) => year))
    .range([left, right])
    .paddingInner(0.045);
  return { labels, counts, left, right, years };
}

/** What the bars above the years count, in as many words as the form has room for. */
export function countsHead({ form }: TimelineSizes): Text {
  return form === 'wide' ? say.countsHead : say.countsHeadShort;
}

function breakName(
  name: string,
  width: number,
  sizes: TimelineSizes,
  lang: Frame['lang'],
): readonly string[] {
  const limit = width * (sizes.form === 'compact' ? 0.32 : 0.25);
  return breakLabel(name, limit, { size: sizes.label, weight: 'bold', maxLines: 2 }, lang) ?? [name];
}

/** A name needs room below its dot when the columns are narrow, or when other dots stand beside it. */
function findNamedBelow(data: TimelineData, sizes: TimelineSizes): ReadonlySet<string> {
  const tailed = data.marks.filter(({ listings }) => listings.some(({ shown }) => !shown));
  const crowded = (mark: TimelineMark) =>
    mark.listings.some(
      ({ partner }) =>
        data.marks.filter(
          ({ year, listings }) =>
            year === mark.year && listings.some((other) => other.shown && other.partner.id === partner.id),
        ).length > 1,
    );
  const below = data.dated || sizes.form === 'compact';
  return new Set(tailed.filter((mark) => below || crowded(mark)).map(({ id }) => id));
}

function hasThroughBelow(
  data: TimelineData,
  years: ScaleBand<number>,
  { lang }: Frame,
  sizes: TimelineSizes,
): boolean {
  return data.years.some(({ year, through }) => {
    if (through === null || sizes.form === 'preview') return false;
    const beside = textWidth(say.through(through)[lang], sizes.note) + sizes.note * 0.6;
    return textWidth(String(year), sizes.year, 'bold') / 2 + beside > years.bandwidth() / 2;
  });
}

function placePoints(
  rows: ReadonlyMap<string, RowPlace>,
  dots: ReadonlyMap<string, RowDots>,
): TimelineGrid['points'] {
  return new Map(
    [...dots].map(([partner, { places }]) => {
      const middle = rows.get(partner)?.middle ?? 0;
      return [partner, new Map([...places].map(([mark, { x, y }]) => [mark, { x, y: middle + y }]))];
    }),
  );
}
