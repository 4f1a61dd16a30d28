import { breakLabel } from '../../charts/breakLabel';
import { chopLines } from '../../charts/chopLines';
import type { Frame, Point } from '../../charts/frame';
import { placeMiddle, type PlacedText } from '../../charts/placeText';
import { textWidth } from '../../charts/textWidth';

/** One line of a key: words, and in front of them the mark that they explain, where there is one. */
export interface KeyWords {
  readonly words: string;
  readonly marked: boolean;
}

/** The room for a mark, in px at scale 1; a mark is drawn around the middle of it. */
const KEY_MARK = { width: 28, height: 18 };

const SIZE = 13;
const ROW = 24;
const LEAD = 18;
const GAP = 7;
const BETWEEN = 20;
const MOST_LINES = 6;

export interface PlacedKey {
  /** px */
  readonly height: number;
  /** In the order of the words; `mark` is the middle of the mark. */
  readonly entries: readonly { readonly mark: Point | null; readonly lines: readonly PlacedText[] }[];
}

/** Places the entries of a key side by side, row by row, in the width of a frame. Words without a mark take rows of their own. */
export function placeKey(entries: readonly KeyWords[], { width, lang, scale }: Frame): PlacedKey {
  const size = SIZE * scale;
  const placed: { mark: Point | null; lines: readonly PlacedText[] }[] = [];
  let [x, top, below] = [0, 0, 0];
  for (const { words, marked } of entries) {
    const indent = marked ? (KEY_MARK.width + GAP) * scale : 0;
    const wide = indent + textWidth(words, size);
    if (x > 0 && (!marked || x + wide > width)) {
      x = 0;
      top = below;
    }
    const start = x + indent;
    const middle = top + (ROW * scale) / 2;
    const setting = { size, weight: 'regular' as const, maxLines: MOST_LINES };
    const lines =
      breakLabel(words, width - start, setting, lang) ?? chopLines(words, width - start, size, 'regular');
    placed.push({
      mark: marked ? { x: x + (KEY_MARK.width * scale) / 2, y: middle } : null,
      lines: lines.map((line, index) =>
        placeMiddle({ words: line, x: start, middle: middle + index * LEAD * scale, size, tone: 'soft' }),
      ),
    });
    below = top + (ROW + (lines.length - 1) * LEAD) * scale;
    // What has several lines, or no mark, has its rows to itself.
    x = marked && lines.length === 1 ? x + wide + BETWEEN * scale : width;
  }
  return { height: below, entries: placed };
}
