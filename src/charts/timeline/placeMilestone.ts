import { pathRound } from 'd3';
import type { Point } from '../frame';
import type { Stretch } from './dayScale';
import type { TimelineGrid } from './placeGrid';
import type { TimelineData } from './selectTimeline';
import type { LaneGlyph } from './timelineLayout';

/** A bar is no narrower than this, in px, so that a month is seen where years are narrow. */
const LEAST_BAR = 3;

/** Where the time of a milestone stands, cut at the years shown; `goesOn` when it has no end in them. */
export interface MilestoneTime extends Stretch {
  readonly kind: 'days' | 'period';
  readonly goesOn: boolean;
}

/** @param date of a milestone: a date or an interval, that reaches into the years shown */
export function placeTime(date: string, data: TimelineData, { days, years }: TimelineGrid): MilestoneTime {
  const [start = '', end = start] = date.split('/');
  const [first, last] = [data.years.at(0), data.years.at(-1)];
  const left = years(first?.year ?? 0) ?? 0;
  const right = (years(last?.year ?? 0) ?? 0) + years.bandwidth();
  // What is still under way is known up to where the source ends.
  const sourceEnd = last?.through ? days.stretch(last.through)?.to : undefined;
  const close = end === '..' ? sourceEnd : days.stretch(end)?.to;
  return {
    from: days.stretch(start)?.from ?? left,
    to: close ?? right,
    kind: [start, end].every((part) => part.length === 'YYYY-MM-DD'.length) ? 'days' : 'period',
    goesOn: end === '..' || close === undefined,
  };
}

/** Half of a diamond's width, in px. */
export function diamondSize({ sizes }: TimelineGrid): number {
  return sizes.note * 0.5;
}

/** A diamond for a day or a few; a bar for a month or a period, with an arrow where it goes on. */
export function placeMilestoneShape(
  { from, to, kind, goesOn }: MilestoneTime,
  middle: number,
  added: boolean,
  grid: TimelineGrid,
): LaneGlyph {
  const half = diamondSize(grid);
  if (kind === 'days' && to - from < half * 2) {
    return { diamond: diamond({ x: (from + to) / 2, y: middle }, half), bar: null, arrow: null, added };
  }
  const height = half * 1.3;
  const width = Math.max(LEAST_BAR, to - from);
  return {
    diamond: null,
    bar: { x: (from + to - width) / 2, y: middle - height / 2, width, height },
    arrow: goesOn ? arrow({ x: to, y: middle }, half) : null,
    added,
  };
}

function diamond({ x, y }: Point, half: number): string {
  const path = pathRound(1);
  path.moveTo(x, y - half);
  path.lineTo(x + half, y);
  path.lineTo(x, y + half);
  path.lineTo(x - half, y);
  path.closePath();
  return path.toString();
}

function arrow({ x, y }: Point, half: number): string {
  const path = pathRound(1);
  path.moveTo(x, y - half);
  path.lineTo(x + half, y);
  path.lineTo(x, y + half);
  path.closePath();
  return path.toString();
}
