import { ascending, group, max, min, pathRound } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import type { Point } from '../frame';
import { capsuleAround } from '../capsuleAround';
import { textWidth } from '../textWidth';
import { dotLook, doubtOf } from './dotLook';
import { markSentence } from './markWords';
import { placeDateParts } from './placeDateParts';
import type { TimelineGrid } from './placeGrid';
import { placeMiddle, placeText } from '../placeText';
import type { TimelineData, TimelineMark } from './selectTimeline';
import type { PlacedText } from '../placeText';
import type { PlacedDot, PlacedMark } from './timelineLayout';

/** Places every consultation: a dot, a capsule over adjacent rows, a link over a distance, or a dot with a tail. */
export function placeMarks(data: TimelineData, grid: TimelineGrid): readonly PlacedMark[] {
  const dotted = data.marks.map((mark) => ({ mark, dots: placeDots(mark, grid) }));
  const lanes = linkLanes(dotted, grid);
  return dotted.map(({ mark, dots }) => ({
    id: mark.id,
    sentence: markSentence(mark, data.dated)[grid.frame.lang],
    dots,
    ...(data.dated ? placeDateParts(mark, dots, grid) : { frames: [], dateNote: null }),
    ...placeShape(mark, dots, grid, lanes.get(mark.id) ?? 0),
  }));
}

/** How far below its dot the open end of a tail reaches, in outer radii. */
const TAIL = 1.1;

/** A mark and its dots from the top row down. */
interface DottedMark {
  readonly mark: TimelineMark;
  readonly dots: readonly PlacedDot[];
}

type Shape = Omit<PlacedMark, 'id' | 'sentence' | 'dots' | 'frames' | 'dateNote'>;

function placeDots(mark: TimelineMark, { points, sizes }: TimelineGrid): readonly PlacedDot[] {
  const { radius } = sizes;
  const doubt = doubtOf(mark.date);
  return mark.listings
    .flatMap(({ partner, first }) => {
      const point = points.get(partner.id)?.get(mark.id);
      return point ? [{ ...point, key: partner.id, radius, ...dotLook(first, doubt, radius) }] : [];
    })
    .toSorted((one, other) => ascending(one.y, other.y));
}

function placeShape(mark: TimelineMark, dots: readonly PlacedDot[], grid: TimelineGrid, lane: number): Shape {
  const { sizes } = grid;
  const [top, bottom] = [dots.at(0), dots.at(-1)];
  const hits = dots.map((dot) => capsuleAround(dot, dot, sizes.hit / 2));
  const ring = sizes.radius + sizes.stroke * 2;
  const plain: Shape = {
    at: top ?? { x: 0, y: 0 },
    shells: [],
    link: null,
    note: null,
    rings: dots.map((dot) => capsuleAround(dot, dot, ring)),
    hits,
  };
  if (!top || !bottom) return plain;
  if (mark.listings.some(({ shown }) => !shown)) return placeTail(mark, top, grid, plain);
  if (dots.length === 1) return plain;
  const outer = sizes.radius + sizes.shell;
  if (standsTogether(dots, grid)) {
    const middle = (top.y + bottom.y) / 2;
    return {
      at: { x: top.x, y: middle },
      shells: [capsuleAround(top, bottom, outer)],
      link: null,
      note: jointNote(top.x + outer, nextGap(top, grid), top, grid),
      rings: [capsuleAround(top, bottom, outer + sizes.stroke * 1.5)],
      hits: [capsuleAround(top, bottom, sizes.hit / 2)],
    };
  }
  return {
    ...plain,
    shells: dots.map((dot) => capsuleAround(dot, dot, outer)),
    link: linkPath(dots, outer, lane),
    note: jointNote(lane, nextGap(top, grid), top, grid),
    rings: dots.map((dot) => capsuleAround(dot, dot, outer + sizes.stroke * 1.5)),
  };
}

/** On neighbouring rows, in line, with nothing else beside or between them. */
function standsTogether(dots: readonly PlacedDot[], grid: TimelineGrid): boolean {
  const indices = dots.map(({ key }) => grid.rows.get(key)?.index ?? 0);
  const spread = (max(indices) ?? 0) - (min(indices) ?? 0);
  const inLine = dots.every(({ key, x, y }) => x === dots[0]?.x && y === grid.rows.get(key)?.middle);
  return inLine && spread === dots.length - 1;
}

/** Half a capsule, open towards the partner that has no row, and that partner's name. */
function placeTail(mark: TimelineMark, dot: PlacedDot, grid: TimelineGrid, plain: Shape): Shape {
  const { sizes } = grid;
  const outer = sizes.radius + sizes.shell;
  const end = dot.y + outer * TAIL;
  const path = pathRound(1);
  path.moveTo(dot.x - outer, end);
  path.lineTo(dot.x - outer, dot.y);
  path.arc(dot.x, dot.y, outer, Math.PI, 0);
  path.lineTo(dot.x + outer, end);
  const ring = outer + sizes.stroke * 1.5;
  return {
    ...plain,
    link: path.toString(),
    note: tailNote(mark, dot, end, grid),
    rings: [{ ...capsuleAround(dot, dot, ring), height: ring + outer * TAIL + sizes.stroke * 1.5 }],
  };
}

function tailNote(mark: TimelineMark, dot: PlacedDot, end: number, grid: TimelineGrid): PlacedText | null {
  const { sizes, frame, years } = grid;
  if (sizes.form === 'preview') return null;
  const outer = sizes.radius + sizes.shell;
  const others = mark.listings.filter(({ shown }) => !shown).map(({ partner }) => partner);
  const forms = say.together(
    others.map(({ name }) => name),
    others.map(({ id }) => id),
  );
  const below = grid.namedBelow.has(mark.id);
  const last = years.domain().at(-1) === mark.year;
  const beside = (last ? years.bandwidth() / 2 : years.step() - outer) - outer - sizes.note;
  const room = below ? years.step() - 2 : beside;
  const words = forms.map((form) => form[frame.lang]);
  const fitting = words.find((form) => textWidth(form, sizes.note) <= room) ?? words.at(-1) ?? '';
  return below
    ? placeText({ words: fitting, x: dot.x, y: end + sizes.note, size: sizes.note, anchor: 'middle' })
    : placeText({
        words: fitting,
        x: dot.x + outer + sizes.note * 0.7,
        y: end - sizes.note * 0.1,
        size: sizes.note,
      });
}

/** Says "trilateral" beside a capsule or a link, in the gap between two rows, where the year is wide enough. */
function jointNote(right: number, middle: number, dot: Point, grid: TimelineGrid): PlacedText | null {
  const { sizes, frame } = grid;
  if (sizes.form !== 'wide') return null;
  const words = say.joint[frame.lang];
  const x = right + sizes.stroke * 2.5 + sizes.note * 0.4;
  const fits = x + textWidth(words, sizes.note) <= columnEnd(dot.x, grid);
  return fits ? placeMiddle({ words, x, middle, size: sizes.note, tone: 'soft' }) : null;
}

/** The right edge of the column that a dot stands in. */
function columnEnd(x: number, { years, right }: TimelineGrid): number {
  const starts = years.domain().flatMap((year) => years(year) ?? []);
  const start = starts.findLast((edge) => edge <= x);
  return start === undefined ? right : start + years.bandwidth();
}

/** The line between a dot's row and the next one, where no life line runs. */
function nextGap({ key }: PlacedDot, { rows }: TimelineGrid): number {
  const row = rows.get(key);
  return row ? row.top + row.height : 0;
}

/** From the right of one dot along the lane to the right of the other, with soft corners. */
function linkPath(dots: readonly Point[], outer: number, lane: number): string | null {
  const [top, bottom] = [dots.at(0), dots.at(-1)];
  if (!top || !bottom) return null;
  const corner = Math.min(6, outer / 2);
  const path = pathRound(1);
  path.moveTo(top.x + outer, top.y);
  path.arcTo(lane, top.y, lane, bottom.y, Math.min(corner, lane - top.x - outer));
  path.arcTo(lane, bottom.y, bottom.x + outer, bottom.y, Math.min(corner, lane - bottom.x - outer));
  path.lineTo(bottom.x + outer, bottom.y);
  return path.toString();
}

/**
 * Where the links of a year run: right of every dot that they pass, and beside one another where they pass the
 * same rows.
 * @returns x in px by mark
 */
function linkLanes(marks: readonly DottedMark[], grid: TimelineGrid): ReadonlyMap<string, number> {
  const lanes = [...group(marks, ({ mark }) => mark.year)].flatMap(([year, mates]) =>
    linkLanesOfYear(year, mates, grid),
  );
  return new Map(lanes);
}

function linkLanesOfYear(
  year: number,
  marks: readonly DottedMark[],
  grid: TimelineGrid,
): readonly (readonly [string, number])[] {
  const { sizes, years } = grid;
  const outer = sizes.radius + sizes.shell;
  const edge = (years(year) ?? 0) + years.bandwidth() - sizes.stroke / 2;
  const all = marks.flatMap(({ dots }) => dots);
  const taken: { lane: number; from: number; to: number }[] = [];
  return marks.flatMap(({ mark, dots }) => {
    const [top, bottom] = [dots.at(0), dots.at(-1)];
    if (!top || !bottom || dots.length < 2 || standsTogether(dots, grid)) return [];
    const beside = taken.filter(({ from, to }) => from <= bottom.y && to >= top.y);
    const lane = (max(beside, (other) => other.lane) ?? -1) + 1;
    taken.push({ lane, from: top.y, to: bottom.y });
    const passed = all.filter(({ y }) => y >= top.y && y <= bottom.y);
    const clear = (max(passed, ({ x }) => x) ?? top.x) + outer + sizes.shell * 1.6 * (lane + 1);
    return [[mark.id, Math.max(top.x + outer, Math.min(clear, edge))]];
  });
}
