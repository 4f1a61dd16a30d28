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
  const lines = linesOf(labelPieces(label, lang), setting);
  const most = Math.min(setting.maxLines, lines.count);
  let best: Broken | null = null;
  for (let count = 1; count <= most; count += 1) {
    const broken = bestBreak(lines, count, typeof width === 'number' ? width : width(count));
    const cost = (broken?.cost ?? 0) + (count - 1) * LINE_COST;
    if (broken && (best === null || cost < best.cost)) best = { ...broken, cost };
  }
  return best?.lines ?? null;
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
  const lines = linesOf(labelPieces(label, lang), setting);
  const memo = new Map<number, number>();
  const from = (start: number, left: number): number => {
    const key = start * (setting.maxLines + 1) + left;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let narrowest = lines.width(start, lines.count);
    if (left > 1) {
      for (let end = start + 1; end < lines.count; end += 1) {
        const width = lines.width(start, end);
        // Each further word only makes the first line longer.
        if (width >= narrowest) break;
        if (lines.cost(end) <= worst) narrowest = Math.min(narrowest, Math.max(width, from(end, left - 1)));
      }
    }
    memo.set(key, narrowest);
    return narrowest;
  };
  return from(0, setting.maxLines);
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** What stands after the last line. */
const END: Broken = { lines: [], cost: 0 };

/** The cheapest way to set the pieces in exactly `count` lines, by trying each end of the first line. */
function bestBreak(lines: Lines, count: number, width: number): Broken | null {
  const ideal = lines.width(0, lines.count) / count;
  const memo = new Map<number, Broken | null>();

  const from = (start: number, left: number): Broken | null => {
    const key = start * (count + 1) + left;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: Broken | null = null;
    for (let end = left === 1 ? lines.count : start + 1; end <= lines.count; end += 1) {
      const wide = lines.width(start, end);
      if (wide > width + TOLERANCE) break;
      const rest = left === 1 ? END : from(end, left - 1);
      const cost = ((wide - ideal) / width) ** 2 + (rest?.cost ?? 0) + (left === 1 ? 0 : lines.cost(end));
      if (rest && wide > 0 && (best === null || cost < best.cost)) {
        best = { lines: [lines.words(start, end), ...rest.lines], cost };
      }
    }
    memo.set(key, best);
    return best;
  };
  return from(0, count);
}

/** A label's pieces as lines: the words from one piece up to another, and their width. */
interface Lines {
  /** The number of pieces. */
  readonly count: number;
  readonly words: (start: number, end: number) => string;
  readonly width: (start: number, end: number) => number;
  /** Of a break before the piece. */
  readonly cost: (piece: number) => number;
}

function linesOf(pieces: readonly Piece[], { size, weight }: LabelSetting): Lines {
  const words = (start: number, end: number) =>
    pieces
      .slice(start, end)
      .map((piece) => piece.words)
      .join('')
      .trim();
  const widths = new Map<number, number>();
  return {
    count: pieces.length,
    words,
    width: (start, end) => {
      const key = start * (pieces.length + 1) + end;
      const width = widths.get(key) ?? textWidth(words(start, end), size, weight);
      widths.set(key, width);
      return width;
    },
    cost: (piece) => pieces[piece - 1]?.cost ?? 0,
  };
}
