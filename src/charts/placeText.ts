import type { Point } from './frame';
import { textWidth, type Weight } from './textWidth';

/** A line of words in its place: x is where the anchor stands, y is the baseline. */
export interface PlacedText extends Point {
  readonly words: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'ink' | 'soft';
}

/** Share of the font size by which the baseline stands below the middle of a line. */
const MIDDLE = 0.36;

type Setting = Pick<PlacedText, 'words' | 'x' | 'size'> &
  Partial<Pick<PlacedText, 'weight' | 'anchor' | 'tone'>>;

/** Words on a baseline; regular, from the start and in full ink unless said otherwise. */
export function placeText(setting: Setting & { readonly y: number }): PlacedText {
  return { weight: 'regular', anchor: 'start', tone: 'ink', ...setting };
}

/** Words whose middle stands at a height. */
export function placeMiddle({ middle, ...setting }: Setting & { readonly middle: number }): PlacedText {
  return placeText({ ...setting, y: middle + setting.size * MIDDLE });
}

/** The width of placed words in px. */
export function placedWidth({ words, size, weight }: PlacedText): number {
  return textWidth(words, size, weight);
}

/** Where centred words stand so that they stay between two edges. */
export function keepInside(middle: number, width: number, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, middle));
}
