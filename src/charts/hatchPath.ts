import { pathRound, range } from 'd3';
import type { Box } from './frame';

/** Slanting lines that fill a box, as an SVG path: real lines, so that every export shows them. */
export function hatchPath({ x, y, width, height }: Box, gap: number): string {
  const lines = pathRound(1);
  for (const offset of range(gap, width + height, gap)) {
    const start = Math.max(0, offset - height);
    const end = Math.min(offset, width);
    lines.moveTo(x + start, y + offset - start);
    lines.lineTo(x + end, y + offset - end);
  }
  return lines.toString();
}
