import { timelineDateMessages as say } from '../../i18n/messages/timelineDates';
import { textWidth } from '../textWidth';
import { doubtOf } from './dotLook';
import { placeDay } from './placeDay';
import type { TimelineGrid } from './placeGrid';
import { keepInside, placeMiddle } from '../placeText';
import type { TimelineMark } from './selectTimeline';
import type { PlacedText } from '../placeText';
import type { PlacedDot, PlacedMark, PlacedSpan } from './timelineLayout';

/** What a mark shows of its added date besides its place: the frame of the time that is known, and short words. */
export function placeDateParts(
  mark: TimelineMark,
  dots: readonly PlacedDot[],
  grid: TimelineGrid,
): Pick<PlacedMark, 'frames' | 'dateNote'> {
  const { years, days, sizes } = grid;
  const { span } = placeDay(mark, years, days, sizes);
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

/** In the frame where there is one and the words fit; else below the dot. */
function placeNote(
  mark: TimelineMark,
  dot: PlacedDot,
  frame: PlacedSpan | null,
  { sizes, frame: { lang }, rows, left, right }: TimelineGrid,
): PlacedText | null {
  if (sizes.form !== 'wide') return null;
  const size = sizes.note;
  if (mark.date === null) {
    const words = say.unknown[lang];
    const start = (frame?.box.x ?? 0) + size;
    const fits = start + textWidth(words, size) <= dot.x - sizes.radius - sizes.shell;
    return fits ? placeMiddle({ words, x: start, middle: dot.y, size, tone: 'soft' }) : null;
  }
  const doubt = doubtOf(mark.date);
  const row = rows.get(dot.key);
  if (doubt === null || row === undefined) return null;
  const words = say[doubt][lang];
  const x = keepInside(dot.x, textWidth(words, size), left, right);
  return placeMiddle({ words, x, middle: row.top + row.height, size, anchor: 'middle', tone: 'soft' });
}
