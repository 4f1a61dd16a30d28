import { pathRound, range } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages as sayDates } from '../../i18n/messages/timelineDates';
import type { Text } from '../../i18n/text';
import type { Box } from '../frame';
import { dotLook, doubtOf, type Doubt } from './dotLook';
import { hatchPath } from '../hatchPath';
import { OPEN_DASH } from './placeDateParts';
import type { TimelineGrid } from './placeGrid';
import { placedWidth, placeMiddle } from '../placeText';
import type { TimelineData } from './selectTimeline';
import type { Glyph, PlacedLegendItem, PlacedSpan } from './timelineLayout';

type Shape = PlacedLegendItem['shape'];

/** The shapes that occur on the picture, each with its words, from the top given; they flow onto further lines. */
export function placeLegend(
  data: TimelineData,
  grid: TimelineGrid,
  top: number,
): readonly PlacedLegendItem[] {
  const { sizes, frame } = grid;
  const items: PlacedLegendItem[] = [];
  let [x, line] = [0, 0];
  for (const [shape, words] of legendWords(data)) {
    const label = (from: number, middle: number) =>
      placeMiddle({ words: words[frame.lang], x: from, middle, size: sizes.note, tone: 'soft' });
    const isCell = shape === 'partial' || shape === 'empty' || shape === 'scale';
    const isWide = isCell || shape === 'undated' || shape === 'month';
    const glyphWidth = isWide ? sizes.note * 2 : sizes.note * 1.5;
    const width = glyphWidth + placedWidth(label(0, 0)) + sizes.note * 0.5;
    if (x > 0 && x + width > frame.width) [x, line] = [0, line + 1];
    const middle = top + (line + 0.5) * sizes.legendLine;
    items.push({
      shape,
      ...placeGlyph(shape, x + sizes.note * 0.6, middle, grid),
      cell: isCell ? placeCell(shape, x, middle, grid) : null,
      frame: isWide && !isCell ? placeFrame(x, middle, grid) : null,
      label: label(x + glyphWidth, middle),
    });
    x += width + sizes.note * 1.2;
  }
  return items;
}

function legendWords(data: TimelineData): readonly (readonly [Shape, Text])[] {
  const { marks, rows, years } = data;
  const listings = marks.flatMap((mark) => mark.listings);
  const trilaterals = marks.filter(({ format }) => format === 'trilateral');
  const partial = years.find(({ through }) => through !== null)?.through ?? null;
  const words: (readonly [Shape, Text])[] = [];
  if (listings.some(({ first, shown }) => first && shown)) words.push(['first', say.legend.first]);
  if (listings.some(({ first, shown }) => !first && shown)) words.push(['later', say.legend.later]);
  if (trilaterals.some((mark) => mark.listings.every(({ shown }) => shown)))
    words.push(['joint', say.legend.joint]);
  if (trilaterals.some((mark) => mark.listings.some(({ shown }) => !shown)))
    words.push(['tail', say.legend.tail]);
  if (data.dated) words.push(...legendOfDates(data));
  if (rows.some(({ empty }) => empty.length > 0)) words.push(['empty', say.legend.empty]);
  if (partial !== null) words.push(['partial', say.legend.partial(partial)]);
  return words;
}

function legendOfDates({ marks }: TimelineData): readonly (readonly [Shape, Text])[] {
  const words: (readonly [Shape, Text])[] = [];
  const doubts = marks.map(({ date }) => doubtOf(date));
  if (marks.some(({ date }) => date !== null)) words.push(['scale', sayDates.legend.scale]);
  if (doubts.includes('announced')) words.push(['announced', sayDates.legend.announced]);
  if (doubts.includes('estimated')) words.push(['estimated', sayDates.legend.estimated]);
  if (marks.some(({ date }) => date?.start.length === 'YYYY-MM'.length))
    words.push(['month', sayDates.legend.month]);
  if (marks.some(({ date }) => date === null)) words.push(['undated', sayDates.legend.undated]);
  return words;
}

function placeGlyph(shape: Shape, x: number, middle: number, { sizes }: TimelineGrid): Glyph {
  const radius = sizes.note * 0.45;
  const dot = (y: number, first: boolean, doubt: Doubt | null = null) => ({
    x,
    y,
    key: String(y),
    radius,
    ...dotLook(first, doubt, radius),
  });
  const inner = sizes.note * 0.22;
  const outer = sizes.note * 0.52;
  const apart = sizes.note * 0.4;
  switch (shape) {
    case 'first':
      return { dots: [dot(middle, true)], shells: [], link: null };
    case 'later':
      return { dots: [dot(middle, false)], shells: [], link: null };
    case 'joint':
      return {
        dots: [
          { ...dot(middle - apart, true), radius: inner },
          { ...dot(middle + apart, true), radius: inner },
        ],
        shells: [
          {
            x: x - outer,
            y: middle - apart - outer,
            width: outer * 2,
            height: (apart + outer) * 2,
            corner: outer,
          },
        ],
        link: null,
      };
    case 'tail': {
      const path = pathRound(1);
      path.moveTo(x - outer, middle + outer);
      path.lineTo(x - outer, middle - apart / 2);
      path.arc(x, middle - apart / 2, outer, Math.PI, 0);
      path.lineTo(x + outer, middle + outer);
      return {
        dots: [{ ...dot(middle - apart / 2, true), radius: inner }],
        shells: [],
        link: path.toString(),
      };
    }
    case 'announced':
    case 'estimated':
      return { dots: [dot(middle, false, shape)], shells: [], link: null };
    case 'undated':
    case 'month':
    case 'scale':
    case 'empty':
    case 'partial':
      return { dots: [], shells: [], link: null };
  }
}

function placeCell(
  shape: Shape,
  x: number,
  middle: number,
  { sizes }: TimelineGrid,
): PlacedLegendItem['cell'] {
  const box = { x: x + 0.5, y: middle - sizes.note * 0.5, width: sizes.note * 1.5, height: sizes.note };
  switch (shape) {
    case 'partial':
      return { box, hatch: hatchPath(box, sizes.note * 0.45) };
    case 'scale':
      return { box, hatch: placeTicks(box) };
    default:
      return { box, hatch: null };
  }
}

/** The lines of some months, at the upper edge of a piece of a column. */
function placeTicks({ x, y, width, height }: Box): string {
  const path = pathRound(1);
  for (const tick of range(1, 5)) {
    path.moveTo(x + (width * tick) / 5, y);
    path.lineTo(x + (width * tick) / 5, y + height * 0.45);
  }
  return path.toString();
}

function placeFrame(x: number, middle: number, { sizes }: TimelineGrid): PlacedSpan {
  const height = sizes.note * 0.85;
  const box = { x: x + 0.5, y: middle - height / 2, width: sizes.note * 1.5, height, corner: height / 2 };
  return { box, dash: OPEN_DASH };
}
