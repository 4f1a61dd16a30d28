import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import type { TimelineGrid } from './placeGrid';
import { placeMilestoneShape } from './placeMilestone';
import { placedWidth, placeMiddle } from '../placeText';
import type { PlacedLane, PlacedMilestone } from './timelineLayout';

const say = timelineDateMessages.lane;

type Shape = PlacedLane['legend'][number]['shape'];

/** The shapes that occur on the lane, each with its words, from the top given; they flow onto further lines. */
export function placeLaneLegend(
  placed: readonly PlacedMilestone[],
  grid: TimelineGrid,
  top: number,
): PlacedLane['legend'] {
  const { sizes, frame } = grid;
  const items: PlacedLane['legend'][number][] = [];
  let [x, line] = [0, 0];
  for (const shape of shapesOf(placed)) {
    const glyph = sizes.note * 1.5;
    const label = (from: number, middle: number) =>
      placeMiddle({ words: say.legend[shape][frame.lang], x: from, middle, size: sizes.note, tone: 'soft' });
    const width = glyph + placedWidth(label(0, 0));
    if (x > 0 && x + width > frame.width) [x, line] = [0, line + 1];
    const middle = top + (line + 0.5) * sizes.legendLine;
    const from = x + sizes.note * 0.05;
    const time =
      shape === 'bar'
        ? { from, to: from + sizes.note * 1.1, kind: 'period' as const, goesOn: false }
        : {
            from: from + sizes.note * 0.5,
            to: from + sizes.note * 0.5,
            kind: 'days' as const,
            goesOn: false,
          };
    items.push({
      shape,
      ...placeMilestoneShape(time, middle, shape === 'added', grid),
      label: label(x + glyph, middle),
    });
    x += width + sizes.note * 1.7;
  }
  return items;
}

function shapesOf(placed: readonly PlacedMilestone[]): readonly Shape[] {
  const shapes: Shape[] = [];
  if (placed.some(({ diamond, added }) => diamond !== null && !added)) shapes.push('day');
  if (placed.some(({ bar }) => bar !== null)) shapes.push('bar');
  if (placed.some(({ added }) => added)) shapes.push('added');
  return shapes;
}
