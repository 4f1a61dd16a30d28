import { range } from 'd3';
import type { Point } from '../frame';

/**
 * Where several dots stand that share a row and a year, so that their targets do not overlap: side by side, and
 * on further lines where the year is too narrow.
 * @param width px of the year's column
 * @param hit px of a target's side
 * @returns offsets in px from the middle of the cell
 */
export function spreadDots(count: number, width: number, hit: number): readonly Point[] {
  const perLine = dotsPerLine(width, hit);
  const lines = dotLines(count, width, hit);
  return range(count).map((index) => {
    const line = Math.floor(index / perLine);
    const onLine = Math.min(perLine, count - line * perLine);
    return {
      x: ((index % perLine) - (onLine - 1) / 2) * hit,
      y: (line - (lines - 1) / 2) * hit,
    };
  });
}

/** How many lines the dots of one cell take. */
export function dotLines(count: number, width: number, hit: number): number {
  return Math.max(1, Math.ceil(count / dotsPerLine(width, hit)));
}

function dotsPerLine(width: number, hit: number): number {
  return Math.max(1, Math.floor(width / hit));
}
