import { max, min, pathRound } from 'd3';
import { lanesMessages as say } from '../../i18n/messages/lanes';
import type { Lang } from '../../i18n/text';
import type { Point, RoundBox } from '../frame';
import { capsuleAround } from '../capsuleAround';
import { textWidth } from '../textWidth';
import { markSentence } from '../timeline/markWords';
import { placeMiddle, placeText } from '../placeText';
import type { TimelineMark } from '../timeline/selectTimeline';
import { spreadDots } from '../timeline/spreadDots';
import type { PlacedText } from '../placeText';
import { breakWords } from './breakWords';
import type { LaneSizes } from './laneSizes';
import type { LaneDot, PlacedLaneMark } from './lanesLayout';
import type { LanesGrid } from './lanesGrid';
import type { LanesData } from './selectLanes';

/**
 * Places every consultation: one dot on each of its lanes. Dots of one trilateral are one mark: in a capsule on
 * neighbouring lanes, joined by a line past the lanes between, and named below a dot whose other partner has no lane.
 */
export function placeLaneMarks(data: LanesData, grid: LanesGrid): readonly PlacedLaneMark[] {
  return data.marks.map((mark) => {
    const dots = placeDots(mark, data, grid);
    const { sizes, frame } = grid;
    const outer = sizes.radius + sizes.shell;
    const joined = dots.length > 1;
    const together = joined && standTogether(dots, grid);
    const ring = sizes.radius + sizes.stroke * 2 + (joined ? sizes.shell : 0);
    const [top, bottom] = [dots.at(0), dots.at(-1)];
    const capsule = (half: number): readonly RoundBox[] =>
      together && top && bottom
        ? [capsuleAround(top, bottom, half)]
        : dots.map((dot) => capsuleAround(dot, dot, half));
    return {
      id: mark.id,
      sentence: markSentence(mark, false)[frame.lang],
      at: { x: top?.x ?? 0, y: top?.y ?? 0 },
      dots,
      shells: joined ? capsule(outer) : [],
      link: joined && !together && top && bottom ? linkPath(top, bottom, outer, linkRoom(grid)) : null,
      words:
        sizes.note === 0 || !top
          ? []
          : joined
            ? besideWords(top, bottom ?? top, together, grid)
            : belowWords(mark, top, data, grid),
      rings: capsule(ring),
      hits: capsule(sizes.hit / 2),
    };
  });
}

/** From the top lane down. */
function placeDots(
  mark: TimelineMark,
  data: LanesData,
  { lanes, years, sizes }: LanesGrid,
): readonly LaneDot[] {
  return mark.listings
    .flatMap(({ partner, first }) => {
      const lane = lanes.get(partner.id);
      if (!lane) return [];
      const mates = data.marks.filter(
        ({ year, listings }) =>
          year === mark.year && listings.some((other) => other.partner.id === partner.id),
      );
      const offset = spreadDots(mates.length, years.bandwidth(), sizes.hit)[mates.indexOf(mark)] ?? {
        x: 0,
        y: 0,
      };
      const middle = (years(mark.year) ?? 0) + years.bandwidth() / 2;
      return [
        { key: partner.id, x: middle + offset.x, y: lane.dots + offset.y, radius: sizes.radius, first },
      ];
    })
    .toSorted((one, other) => one.y - other.y);
}

/** On neighbouring lanes and in line. */
function standTogether(dots: readonly LaneDot[], { lanes }: LanesGrid): boolean {
  const indices = dots.map(({ key }) => lanes.get(key)?.index ?? 0);
  const spread = (max(indices) ?? 0) - (min(indices) ?? 0);
  return spread === dots.length - 1 && dots.every(({ x }) => x === dots[0]?.x);
}

/** Said below the dot, so that a trilateral is read as one also where its other partner has no lane; line by line. */
export function wordsBelow(
  { format, listings }: TimelineMark,
  { lanes }: LanesData,
  width: number,
  lang: Lang,
  { note }: LaneSizes,
): readonly string[] {
  const drawn = new Set(lanes.map(({ partner }) => partner.id));
  const others = listings.filter(({ partner }) => !drawn.has(partner.id)).map(({ partner }) => partner.name);
  if (format === 'bilateral' || listings.length - others.length > 1) return [];
  return breakWords(say.trilateralWith(others)[lang], width - 4, note, lang);
}

function belowWords(
  mark: TimelineMark,
  dot: LaneDot,
  data: LanesData,
  { sizes, frame, years }: LanesGrid,
): readonly PlacedText[] {
  return wordsBelow(mark, data, years.bandwidth(), frame.lang, sizes).map((words, index) =>
    placeText({
      words,
      x: dot.x,
      y: dot.y + sizes.radius + sizes.note * (1.6 + index * 1.2),
      size: sizes.note,
      anchor: 'middle',
      tone: 'soft',
    }),
  );
}

/** Right of what joins the dots, where the year is wide enough. */
function besideWords(
  top: LaneDot,
  bottom: LaneDot,
  together: boolean,
  grid: LanesGrid,
): readonly PlacedText[] {
  const { sizes, frame, years } = grid;
  const words = say.trilateral[frame.lang];
  const out = together ? 0 : linkRoom(grid);
  const x = top.x + sizes.radius + sizes.shell * 2 + out;
  const fits = sizes.form === 'wide' && x + textWidth(words, sizes.note) <= top.x + years.bandwidth() / 2;
  return fits
    ? [placeMiddle({ words, x, middle: (top.y + bottom.y) / 2, size: sizes.note, tone: 'soft' })]
    : [];
}

/** How far the line stands out, so that it passes beside the words of the lanes between. */
function linkRoom({ sizes, frame, years }: LanesGrid): number {
  const lines = breakWords(say.none[frame.lang], years.bandwidth() - 4, sizes.note, frame.lang);
  const half = (max(lines, (line) => textWidth(line, sizes.note)) ?? 0) / 2;
  const most = years.bandwidth() / 2 - sizes.radius - sizes.shell - sizes.stroke;
  return Math.max(
    sizes.shell,
    Math.min(most, Math.max(sizes.shell * 2, half + sizes.note / 2 - sizes.radius - sizes.shell)),
  );
}

/** From the right of one dot past the lanes between to the right of the other. */
function linkPath(top: Point, bottom: Point, outer: number, out: number): string {
  const lane = top.x + outer + out;
  const path = pathRound(1);
  path.moveTo(top.x + outer, top.y);
  path.arcTo(lane, top.y, lane, bottom.y, out / 2);
  path.arcTo(lane, bottom.y, bottom.x + outer, bottom.y, out / 2);
  path.lineTo(bottom.x + outer, bottom.y);
  return path.toString();
}
