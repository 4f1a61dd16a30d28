import { max } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Frame } from '../frame';
import { placeColumns, totalLines, totalsForm } from './placeColumns';
import { countsHead, placeGrid, type TimelineGrid } from './placeGrid';
import { placeLane } from './placeLane';
import { placeLegend } from './placeLegend';
import { placeMarks } from './placeMarks';
import { placeRows } from './placeRows';
import { placeText } from './placeText';
import { readingOrder } from './readingOrder';
import type { TimelineData } from './selectTimeline';
import type { PlacedText, TimelineLayout } from './timelineLayout';
import { timelineSizes, type Detail } from './timelineSizes';

/**
 * Where everything on the timeline goes. From about 720 px (times the frame's scale) there is a wide form, below
 * it a compact one that fits 320 px; the height follows from the rows.
 * @param detail `preview` leaves out all words but the years, for a small picture
 * @returns px from the top left, words in the frame's language
 */
export function placeTimeline(data: TimelineData, frame: Frame, detail: Detail = 'full'): TimelineLayout {
  const sizes = timelineSizes(frame, detail);
  const grid = placeGrid(data, frame, sizes);
  const marks = placeMarks(data, grid);
  const rows = placeRows(data, marks, grid);
  const full = detail === 'full';
  const [first, second] = totalLines(grid);
  const totals = totalsForm(data, grid);
  const foot = full ? (totals === 'sentence' ? first : second) + sizes.note : grid.bottom;
  const legend = full ? placeLegend(data, grid, foot) : [];
  const legendLine = max(legend, ({ label }) => label.y);
  const legendFoot = legendLine === undefined ? foot : legendLine + sizes.note * 0.8;
  const lane = full ? placeLane(data, grid, legendFoot) : null;
  return {
    width: frame.width,
    height: Math.ceil(lane?.bottom ?? legendFoot),
    name: say.name[frame.lang],
    description: describe(data)[frame.lang],
    strokes: {
      mark: sizes.stroke,
      legend: sizes.stroke * 0.7,
      frame: sizes.stroke * 0.6,
      ring: sizes.stroke * 1.25,
      ringEdge: sizes.stroke * 2,
      link: sizes.stroke * 3,
    },
    columns: placeColumns(data, grid),
    rows,
    marks,
    stops: readingOrder(rows, lane?.lane ?? null),
    heads: full ? placeHeads(totals, grid) : [],
    legend,
    lane: lane?.lane ?? null,
  };
}

function describe({ rows, years, marks, dated }: TimelineData): Text {
  const words = say.description(
    rows.length,
    years.map(({ year }) => year),
    marks.length,
  );
  if (!dated) return words;
  const known = marks.filter(({ date }) => date !== null).length;
  return inARow([words, timelineDateMessages.description(known, marks.length - known)]);
}

/** What the numbers are, beside them: the counts at the right, the totals below. */
function placeHeads(totals: 'sentence' | 'numbers', grid: TimelineGrid): readonly PlacedText[] {
  const { sizes, frame, left, right, counts, barFoot } = grid;
  const [first, second] = totalLines(grid);
  const note = { size: sizes.note, tone: 'soft', anchor: 'end' } as const;
  const total = placeText({
    ...note,
    words: say.total[frame.lang],
    x: right + sizes.gap + counts,
    y: barFoot + sizes.year * 1.25,
  });
  const number = placeText({
    ...note,
    words: countsHead(sizes)[frame.lang],
    x: left - sizes.gap,
    y: barFoot - sizes.unitPitch * 0.25,
  });
  if (totals === 'sentence') return [total, number];
  const x = left - sizes.gap;
  return [
    total,
    number,
    placeText({ ...note, words: say.cumulativeHead[frame.lang], x, y: first }),
    placeText({ ...note, words: say.newcomersHead[frame.lang], x, y: second }),
  ];
}
