import { MIN_TEXT } from '../frame';
import type { MatrixLayout } from './matrixLayout';

/** From the middle of a line of text down to its baseline, in ems. */
export const BASELINE = 0.36;
/** From one line of a name to the next, in ems. */
export const LEADING = 1.3;
/** px between two tiles. */
export const GAP = 3;

/** The sizes of the matrix at the reader's scale, in px. */
export function sizesAt(scale: number): MatrixLayout['sizes'] {
  return {
    title: 14 * scale,
    name: 13 * scale,
    small: MIN_TEXT * scale,
    mark: 7 * scale,
    smallMark: 5 * scale,
    corner: 3 * scale,
    line: 1.5 * scale,
  };
}
