import { cumsum, group, max, scaleBand, sum, type ScaleBand } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import type { Text } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import type { Frame, Point } from '../frame';
import { textWidth } from '../textWidth';
import type { TimelineData, TimelineMark, TimelineRow } from './selectTimeline';
import { dotLines, spreadDots } from './spreadDots';
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
  const cells = cellsOf(data);
  const namedBelow = findNamedBelow(data, cells, sizes);
  const throughBelow = hasThroughBelow(data, across.years, frame, sizes);
  const barFoot =
    sizes.form === 'preview' ? 0 : sizes.bars + (sizes.form === 'compact' ? sizes.note * 1.3 : 0);
  const top = barFoot + sizes.year * 1.9 + (throughBelow ? sizes.note * 1.3 : 0);

  const heights = data.rows.map((row) => {
    const lines = max(data.years, ({ year }) =>
      dotLines(cells.get(row.partner.id)?.get(year)?.length ?? 0, across.years.bandwidth(), sizes.hit),
    );
    const tail = ownMarks(data, row).some(({ id }) => namedBelow.has(id)) ? sizes.tail : 0;
    return { dots: sizes.row + ((lines ?? 1) - 1) * sizes.hit, tail };
  });
  const bottoms = cumsum(heights, ({ dots, tail }) => dots + tail);
  const rows = new Map(
    data.rows.map(({ partner }, index) => {
      const { dots, tail } = heights[index] ?? { dots: 0, tail: 0 };
      const rowTop = top + (bottoms[index] ?? 0) - dots - tail;
      return [partner.id, { index, top: rowTop, height: dots + tail, middle: rowTop + dots / 2 }];
    }),
  );
  return {
    frame,
    sizes,
    ...across,
    barFoot,
    top,
    bottom: top + sum(heights, ({ dots, tail }) => dots + tail),
    throughBelow,
    rows,
    points: placePoints(rows, cells, across.years, sizes),
    namedBelow,
  };
}

type Cells = ReadonlyMap<string, ReadonlyMap<number, readonly TimelineMark[]>>;

/** The marks of each row by year. */
function cellsOf(data: TimelineData): Cells {
  return new Map(data.rows.map((row) => [row.partner.id, group(ownMarks(data, row), ({ year }) => year)]));
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
function findNamedBelow(data: TimelineData, cells: Cells, sizes: TimelineSizes): ReadonlySet<string> {
  const tailed = data.marks.filter(({ listings }) => listings.some(({ shown }) => !shown));
  const crowded = (mark: TimelineMark) =>
    mark.listings.some(({ partner }) => (cells.get(partner.id)?.get(mark.year)?.length ?? 0) > 1);
  return new Set(tailed.filter((mark) => sizes.form === 'compact' || crowded(mark)).map(({ id }) => id));
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

/** Each cell is spread once, however many dots stand in it. */
function placePoints(
  rows: ReadonlyMap<string, RowPlace>,
  cells: Cells,
  years: ScaleBand<number>,
  { hit }: TimelineSizes,
): TimelineGrid['points'] {
  const placeCell = (partner: string, year: number, mates: readonly TimelineMark[]) => {
    const centre = (years(year) ?? 0) + years.bandwidth() / 2;
    const middle = rows.get(partner)?.middle ?? 0;
    return spreadDots(mates.length, years.bandwidth(), hit).flatMap((offset, index): [string, Point][] => {
      const mark = mates[index];
      return mark ? [[mark.id, { x: centre + offset.x, y: middle + offset.y }]] : [];
    });
  };
  return new Map(
    [...cells].map(([partner, byYear]) => [
      partner,
      new Map([...byYear].flatMap(([year, mates]) => placeCell(partner, year, mates))),
    ]),
  );
}
