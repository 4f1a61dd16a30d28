import { max } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Frame } from '../frame';
import { totalLines, totalsForm } from './placeColumns';
import { countWords } from './countWords';
import { placeBody } from './placeBody';
import { countsHead, type TimelineGrid } from './placeGrid';
import { placeLane } from './placeLane';
import { placeLegend } from './placeLegend';
import { placeText } from '../placeText';
import { readingOrder } from './readingOrder';
import type { TimelineData } from './selectTimeline';
import type { PlacedText } from '../placeText';
import type { TimelineLayout } from './timelineLayout';

/**
 * Where everything on the timeline goes. From about 720 px (times the frame's scale) there is a wide form, below
 * it a compact one that fits 320 px; the height follows from the rows.
 * @returns px from the top left, words in the frame's language
 */
export function placeTimeline(data: TimelineData, frame: Frame): TimelineLayout {
  const { grid, body } = placeBody(data, frame, 'full');
  const { note } = grid.sizes;
  const [first, second] = totalLines(grid);
  const totals = totalsForm(data, grid);
  const foot = (totals === 'sentence' ? first : second) + note;
  const legend = placeLegend(data, grid, foot);
  const legendLine = max(legend, ({ label }) => label.y);
  const legendFoot = legendLine === undefined ? foot : legendLine + note * 0.8;
  const lane = placeLane(data, grid, legendFoot);
  return {
    ...body,
    height: Math.ceil(lane?.bottom ?? legendFoot),
    description: describe(data)[frame.lang],
    stops: readingOrder(body.rows, lane?.lane ?? null),
    heads: placeHeads(totals, grid),
    legend,
    lane: lane?.lane ?? null,
  };
}

function describe(data: TimelineData): Text {
  const { marks, dated } = data;
  if (!dated) return countWords(data);
  const known = marks.filter(({ date }) => date !== null).length;
  return inARow([countWords(data), timelineDateMessages.description(known, marks.length - known)]);
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
