import { timelineDateMessages as say } from '../../i18n/messages/timelineDates';
import { textWidth } from '../textWidth';
import { doubtOf } from './dotLook';
import { placeDay } from './placeDay';
import type { TimelineGrid } from './placeGrid';
import { placeMiddle } from '../placeText';
import type { TimelineMark } from './selectTimeline';
import type { PlacedText } from '../placeText';
import type { PlacedDot, PlacedMark, PlacedSpan } from './timelineLayout';

/** What a mark shows of its added date besides its place: the frame of the time that is known, and short words. */
export function placeDateParts(
  mark: TimelineMark,
  dots: readonly PlacedDot[],
  grid: TimelineGrid,
): Pick<PlacedMark, 'frames' | 'dateNote'> {
  const { days, sizes } = grid;
  const { span } = placeDay(mark, days, sizes);
  const frames = span === null ? [] : dots.map(({ y }) => placeSpan(span, y, grid));
  const [top] = dots;
  return { frames, dateNote: top === undefined ? null : placeNote(mark, top, frames[0] ?? null, grid) };
}

/** Pattern of an outline that stands for what is not known. */
export const OPEN_DASH = '4 3';

function placeSpan(
  span: { readonly from: number; readonly to: number; readonly open: boolean },
  middle: number,
  { sizes }: TimelineGrid,
): PlacedSpan {
  const half = sizes.radius + sizes.shell * 0.75;
  // Within its column: the outline is as wide on the inside as on the outside.
  const inset = sizes.stroke / 2;
  return {
    box: {
      x: span.from + inset,
      y: middle - half,
      width: span.to - span.from - inset * 2,
      height: half * 2,
      corner: half,
    },
    dash: span.open ? OPEN_DASH : null,
  };
}

/** In the frame of a day that is not known, where the words fit; else beside the dot. */
function placeNote(
  mark: TimelineMark,
  dot: PlacedDot,
  frame: PlacedSpan | null,
  grid: TimelineGrid,
): PlacedText | null {
  const { lang } = grid.frame;
  const { form, note: size, radius, shell } = grid.sizes;
  if (form !== 'wide') return null;
  if (mark.date === null) {
    const words = say.unknown[lang];
    const start = (frame?.box.x ?? 0) + size * 0.6;
    const fits = start + textWidth(words, size) <= dot.x - radius - shell;
    return fits ? placeMiddle({ words, x: start, middle: dot.y, size, tone: 'soft' }) : null;
  }
  const doubt = doubtOf(mark.date);
  return doubt === null ? null : placeDoubt(say[doubt][lang], mark, dot, frame, grid);
}

/**
 * Between the life line and the line of the row, so that neither runs through the words: right of the dot, or left
 * where another one is near.
 */
function placeDoubt(
  words: string,
  mark: TimelineMark,
  dot: PlacedDot,
  frame: PlacedSpan | null,
  { sizes, points, right }: TimelineGrid,
): PlacedText {
  const { note: size, radius } = sizes;
  const [from, to] =
    frame === null ? [dot.x - radius, dot.x + radius] : [frame.box.x, frame.box.x + frame.box.width];
  const gap = size * 0.3;
  const end = to + gap + textWidth(words, size);
  const others = [...(points.get(dot.key) ?? [])].filter(([id]) => id !== mark.id);
  const free = end <= right && others.every(([, { x }]) => x < dot.x || x - radius - gap > end);
  const middle = dot.y + size * 0.8;
  return free
    ? placeMiddle({ words, x: to + gap, middle, size, tone: 'soft' })
    : placeMiddle({ words, x: from - gap, middle, size, anchor: 'end', tone: 'soft' });
}
