import type { Lang } from '../../i18n/text';
import { breakLabel, narrowestWidth, type LabelSetting } from '../breakLabel';
import type { Box, Point } from '../frame';
import { inscribedBox, tenth, type Trapezoid } from './trapezoid';

/** One line of text; x is its middle, y its baseline. */
export interface PlacedLine extends Point {
  readonly words: string;
}

/** A label in its brick: the lines, their size in px, and the room inside the padding that they were given. */
export interface PlacedLabel {
  readonly lines: readonly PlacedLine[];
  readonly size: number;
  readonly room: Box;
}

/** How a label is set in a brick, in px. */
export interface BrickSetting {
  readonly size: number;
  /** The lines that a brick's width is reckoned for; where the height has room for more, a label may take them. */
  readonly maxLines: number;
  /** The worst break that the width is reckoned for, as a cost of labelPieces. */
  readonly worstBreak: number;
  readonly padding: number;
  /** The room that a corner badge needs above and beside the text. */
  readonly badge: number;
  readonly lang: Lang;
}

/** Breaks that a reader minds more, inside a close-knit word (情報／セキュリティ), are a last resort. */
export const GOOD_BREAK = 0.4;

const LEADING = 1.3;
/** From the upper edge of a line down to the ink of its letters, in ems. */
const OVER_INK = 0.16;
/** From the middle of a line down to its baseline, in ems: centres kanji and capitals alike. */
export const BASELINE = 0.36;

/**
 * The least width, half-way down, of a brick that can hold the label.
 * @param height px of the brick
 * @param run px by which its slanted sides together move in from the bottom to the top; 0 for upright sides
 */
export function neededWidth(label: string, height: number, run: number, setting: BrickSetting): number {
  const options = lineCounts(height, setting)
    .slice(0, setting.maxLines)
    .map((count) => {
      const block = count * LEADING * setting.size;
      const words = narrowest(label, setting, count);
      return words + 2 * sideRoom(count, height, setting) + (run * block) / (2 * height);
    });
  // However short the words, a brick on the slope has an upper edge to speak of.
  return Math.max(Math.min(Number.POSITIVE_INFINITY, ...options), run / 2 + setting.size);
}

/** A label is measured once: while a window is resized, and for every row it is tried in, it stays the same. */
const measured = new Map<string, number>();

function narrowest(label: string, setting: BrickSetting, lines: number): number {
  const { size, worstBreak, lang } = setting;
  const key = [label, lang, size, worstBreak, lines].join('/');
  const width = measured.get(key) ?? narrowestWidth(label, textSetting(setting, lines), lang, worstBreak);
  measured.set(key, width);
  return width;
}

/** Sets a label in the middle of a brick, or returns null when it does not fit. */
export function setLabel(label: string, shape: Trapezoid, setting: BrickSetting): PlacedLabel | null {
  const height = shape.bottom - shape.top;
  const most = lineCounts(height, setting).length;
  const roomFor = (count: number): Box => {
    const box = inscribedBox(shape, count * LEADING * setting.size);
    const side = sideRoom(count, height, setting);
    return { ...box, x: box.x + side, width: box.width - 2 * side };
  };
  const broken = breakLabel(label, (count) => roomFor(count).width, textSetting(setting, most), setting.lang);
  if (!broken) return null;
  const room = roomFor(broken.length);
  return {
    lines: placeLines(broken, room.x + room.width / 2, room.y, setting.size),
    size: setting.size,
    room,
  };
}

/**
 * Lines under each other.
 * @param x px, the middle of the lines (or their start, as the drawing anchors them)
 * @param top px, the upper edge of the first line
 */
export function placeLines(lines: readonly string[], x: number, top: number, size: number): PlacedLine[] {
  return lines.map((words, index) => ({
    words,
    x: tenth(x),
    y: tenth(top + ((index + 0.5) * LEADING + BASELINE) * size),
  }));
}

/** px that so many lines take. */
export function linesHeight(count: number, size: number): number {
  return count * LEADING * size;
}

function lineCounts(height: number, { size, padding }: BrickSetting): number[] {
  const most = Math.floor((height - padding) / (LEADING * size));
  return Array.from({ length: Math.max(most, 0) }, (_, index) => index + 1);
}

/** The padding beside the text; more when the text is so high that its first line meets the badge in the corner. */
function sideRoom(count: number, height: number, { size, padding, badge }: BrickSetting): number {
  const above = (height - count * LEADING * size) / 2 + OVER_INK * size;
  return above < badge ? Math.max(padding, badge) : padding;
}

function textSetting({ size }: BrickSetting, maxLines: number): LabelSetting {
  return { size, weight: 'bold', maxLines };
}
