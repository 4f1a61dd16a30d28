import { pathRound } from 'd3';
import type { DayScale } from './dayScale';

/** Lengths of the lines at the start of a quarter and of a month, in px. */
export interface TickLengths {
  readonly quarter: number;
  readonly month: number;
}

/** Short lines down from an edge where the months of a year begin, longer ones for its quarters, as an SVG path. */
export function monthTicks(year: number, days: DayScale, top: number, lengths: TickLengths): string {
  const path = pathRound(1);
  days.months(year).forEach((x, month) => {
    const length = month % 3 === 0 ? lengths.quarter : lengths.month;
    if (length === 0) return;
    path.moveTo(x, top);
    path.lineTo(x, top + length);
  });
  return path.toString();
}
