import { max, range } from 'd3';
import { partnerUnit } from '../../i18n/messages/partners';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages as sayDates } from '../../i18n/messages/timelineDates';
import type { Box } from '../frame';
import { textWidth } from '../textWidth';
import { hatchPath } from '../hatchPath';
import { monthTicks, type TickLengths } from './monthTicks';
import type { TimelineGrid } from './placeGrid';
import { keepInside, placeText } from '../placeText';
import type { TimelineData, TimelineYear } from './selectTimeline';
import type { PlacedText } from '../placeText';
import type { PlacedColumn } from './timelineLayout';

/** Places the years: bars of consultations above, heads, bands behind the dots, totals below. */
export function placeColumns(data: TimelineData, grid: TimelineGrid): readonly PlacedColumn[] {
  const { frame, sizes, years } = grid;
  const most = max(data.years, ({ count }) => count) ?? 0;
  const totals = totalsForm(data, grid);
  return data.years.map((year) => {
    const x = years(year.year) ?? 0;
    const band = { x, y: grid.top, width: years.bandwidth(), height: grid.bottom - grid.top };
    const units = placeUnits(year.count, most, x + years.bandwidth() / 2, grid);
    const { newcomers, cumulative } = year;
    return {
      year: year.year,
      band,
      hatch: placeHatch(year, band, data, grid),
      units,
      ticks: data.dated ? monthTicks(year.year, grid.days, grid.top, tickLengths(grid)) : null,
      words: [
        ...placeHead(year, grid),
        ...(grid.monthWords ? placeMonthWords(year.year, grid, grid.top) : []),
        ...(sizes.form === 'preview'
          ? []
          : [placeCount(year, units, grid), ...placeTotals(year, data, totals, grid)]),
      ],
      box: { x, y: 0, width: years.bandwidth(), height: grid.top },
      sentence: say.year(
        { from: year.year, to: year.year, through: year.through },
        year.count,
        newcomers.length,
        cumulative.length,
        partnerUnit(data.partners),
      )[frame.lang],
    };
  });
}

/**
 * Over a year that the source does not cover to its end: the whole of it where the source gives no dates within a year,
 * with added dates what comes after the source.
 */
function placeHatch(
  { year, through }: TimelineYear,
  band: Box,
  { dated }: TimelineData,
  { days, sizes }: TimelineGrid,
): string | null {
  if (through === null) return null;
  const from = dated ? days.covered(year).to : band.x;
  const after = { ...band, x: from, width: band.x + band.width - from };
  return hatchPath(after, sizes.radius * 0.75);
}

function placeUnits(
  count: number,
  most: number,
  middle: number,
  { sizes, barFoot }: TimelineGrid,
): readonly Box[] {
  const pitch = Math.min(sizes.unitPitch, sizes.bars / Math.max(1, most));
  return sizes.bars === 0
    ? []
    : range(count).map((index) => ({
        x: middle - sizes.unitWidth / 2,
        y: barFoot - pitch * (index + 1),
        width: sizes.unitWidth,
        height: pitch * 0.75,
      }));
}

/** Beside the foot of the bars, or on top of them where the years are narrow. */
function placeCount({ year, count }: TimelineYear, units: readonly Box[], grid: TimelineGrid): PlacedText {
  const { sizes, barFoot, years, frame } = grid;
  const middle = (years(year) ?? 0) + years.bandwidth() / 2;
  const words = say.count(count)[frame.lang];
  const tone = count === 0 ? 'soft' : 'ink';
  return sizes.form === 'wide' && count > 0
    ? placeText({
        words,
        x: middle + sizes.unitWidth / 2 + sizes.note * 0.5,
        y: barFoot - sizes.unitPitch * 0.25,
        size: sizes.note,
        tone,
      })
    : placeText({
        words,
        x: middle,
        y: (units.at(-1)?.y ?? barFoot) - sizes.note * 0.3,
        size: sizes.note,
        anchor: 'middle',
        tone,
      });
}

function placeHead({ year, through }: TimelineYear, grid: TimelineGrid): readonly PlacedText[] {
  const { sizes, barFoot, years, frame } = grid;
  const middle = (years(year) ?? 0) + years.bandwidth() / 2;
  const y = barFoot + sizes.year * 1.25;
  const head = placeText({
    words: String(year),
    x: middle,
    y,
    size: sizes.year,
    weight: 'bold',
    anchor: 'middle',
  });
  if (through === null || sizes.form === 'preview') return [head];
  const words = say.through(through)[frame.lang];
  const x = grid.throughBelow
    ? keepInside(middle, textWidth(words, sizes.note), 0, frame.width)
    : middle + textWidth(String(year), sizes.year, 'bold') / 2 + sizes.note * 0.5;
  const note = placeText({
    words,
    x,
    y: grid.throughBelow ? y + sizes.note * 1.3 : y,
    size: sizes.note,
    anchor: grid.throughBelow ? 'middle' : 'start',
    tone: 'soft',
  });
  return [head, note];
}

/** Long enough to be seen, short enough to stay behind the dots; single months only where they stand apart. */
export function tickLengths({ sizes, days, years }: TimelineGrid): TickLengths {
  const [first, second] = days.months(years.domain()[0] ?? 0);
  const apart = first !== undefined && second !== undefined && second - first >= 4;
  return { quarter: sizes.note * 0.6, month: apart ? sizes.note * 0.3 : 0 };
}

/** The first months of the quarters, right above an edge. */
export function placeMonthWords(
  year: number,
  { days, sizes, frame }: TimelineGrid,
  edge: number,
): readonly PlacedText[] {
  return days.months(year).flatMap((x, month) =>
    month % 3 === 0
      ? [
          placeText({
            words: sayDates.month(`${year}-${month + 1}`)[frame.lang],
            x,
            y: edge - sizes.note * 0.4,
            size: sizes.note,
            anchor: 'middle',
            tone: 'soft',
          }),
        ]
      : [],
  );
}

/** `sentence`: 「累計 9か国・地域（+6）」 below each year; `numbers`: 9 and +6 on two lines with heads at the left. */
export function totalsForm(data: TimelineData, grid: TimelineGrid): 'sentence' | 'numbers' {
  const widest = max(data.years, (year) => textWidth(totalWords(year, data, grid), grid.sizes.note)) ?? 0;
  return widest <= grid.years.bandwidth() ? 'sentence' : 'numbers';
}

function totalWords(year: TimelineYear, { partners }: TimelineData, { frame }: TimelineGrid): string {
  const unit = partnerUnit(partners);
  const added = year.newcomers.length;
  return say.cumulative(year.cumulative.length, unit)[frame.lang] + say.newcomers(added)[frame.lang];
}

function placeTotals(
  year: TimelineYear,
  data: TimelineData,
  form: 'sentence' | 'numbers',
  grid: TimelineGrid,
): readonly PlacedText[] {
  const { sizes, years, frame } = grid;
  const x = (years(year.year) ?? 0) + years.bandwidth() / 2;
  const [first, second] = totalLines(grid);
  const setting = { x, size: sizes.note, anchor: 'middle' } as const;
  if (form === 'sentence') return [placeText({ ...setting, y: first, words: totalWords(year, data, grid) })];
  return [
    placeText({ ...setting, y: first, words: String(year.cumulative.length), weight: 'bold' }),
    placeText({ ...setting, y: second, words: say.added(year.newcomers.length)[frame.lang], tone: 'soft' }),
  ];
}

/** Baselines of the totals, in px. */
export function totalLines({ bottom, sizes }: TimelineGrid): readonly [number, number] {
  return [bottom + sizes.note * 1.7, bottom + sizes.note * 3.1];
}
