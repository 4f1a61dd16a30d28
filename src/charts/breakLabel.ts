import { min } from 'd3';
import type { Lang } from '../i18n/text';
import { labelPieces, type Piece } from './labelPieces';
import { textWidth, type Weight } from './textWidth';

/** How a label is set: size in px, and the most lines it may take. */
export interface LabelSetting {
  readonly size: number;
  readonly weight: Weight;
  readonly maxLines: number;
}

/** px by which a line may be wider than its room: a room made to measure must not fail by a rounding error. */
const TOLERANCE = 0.01;

/** A further line is worth it when it saves a break that a reader minds more. */
const LINE_COST = 0.1;

/**
 * Breaks a label into lines no wider than the given width, where labelPieces allows it. Among the ways that fit
 * it takes the one that reads best: few lines, even lines, breaks between phrases rather than inside them.
 * @param width px available to a line; a function of the number of lines where a slanted shape leaves less to more
 * @returns the lines, or null when the label does not fit into the lines allowed
 */
export function breakLabel(
  label: string,
  width: number | ((lines: number) => number),
  setting: LabelSetting,
  lang: Lang,
): readonly string[] | null {
  const pieces = labelPieces(label, lang);
  const most = Math.min(setting.maxLines, pieces.length);
  const ways = Array.from({ length: most }, (_, index) =>
    bestBreak(pieces, index + 1, typeof width === 'number' ? width : width(index + 1), setting),
  ).flatMap((broken, index) => (broken ? [{ ...broken, cost: broken.cost + index * LINE_COST }] : []));
  const cheapest = min(ways, ({ cost }) => cost);
  return ways.find(({ cost }) => cost === cheapest)?.lines ?? null;
}

/**
 * The least width in which a label can be set in at most the lines of the setting.
 * @param worst the cost of the worst break to allow (see labelPieces); by default any
 * @returns px
 */
export function narrowestWidth(
  label: string,
  setting: LabelSetting,
  lang: Lang,
  worst = Number.POSITIVE_INFINITY,
): number {
  const pieces = labelPieces(label, lang);
  const from = (start: number, left: number): number => {
    const rest = textWidth(lineOf(pieces, start, pieces.length), setting.size, setting.weight);
    if (left === 1) return rest;
    const ends = pieces.flatMap(({ cost }, index) =>
      index >= start && index < pieces.length - 1 && cost <= worst ? [index + 1] : [],
    );
    const splits = ends.map((end) =>
      Math.max(textWidth(lineOf(pieces, start, end), setting.size, setting.weight), from(end, left - 1)),
    );
    return Math.min(rest, ...splits);
  };
  return from(0, setting.maxLines);
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The cheapest way to set the pieces in exactly `count` lines, by trying each end of the first line. */
function bestBreak(
  pieces: readonly Piece[],
  count: number,
  width: number,
  setting: LabelSetting,
): Broken | null {
  const ideal = textWidth(lineOf(pieces, 0, pieces.length), setting.size, setting.weight) / count;
  const memo = new Map<string, Broken | null>();

  const from = (start: number, left: number): Broken | null => {
    const key = `${start}/${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const ends =
      left === 1 ? [pieces.length] : pieces.map((_, index) => index + 1).filter((end) => end > start);
    const ways = ends.flatMap((end) => {
      const line = lineOf(pieces, start, end);
      const wide = textWidth(line, setting.size, setting.weight);
      if (line === '' || wide > width + TOLERANCE) return [];
      const uneven = ((wide - ideal) / width) ** 2;
      if (left === 1) return [{ lines: [line], cost: uneven }];
      const rest = end < pieces.length ? from(end, left - 1) : null;
      if (!rest) return [];
      return [{ lines: [line, ...rest.lines], cost: uneven + (pieces[end - 1]?.cost ?? 0) + rest.cost }];
    });
    const cheapest = min(ways, ({ cost }) => cost);
    const best = ways.find(({ cost }) => cost === cheapest) ?? null;
    memo.set(key, best);
    return best;
  };
  return from(0, count);
}

function lineOf(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map(({ words }) => words)
    .join('')
    .trim();
}
