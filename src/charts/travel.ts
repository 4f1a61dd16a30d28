import { minIndex } from 'd3';
import type { Point } from './frame';

/** A mark that the keyboard can be on, and where it stands. */
export interface Stop extends Point {
  readonly id: string;
}

const HEADINGS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * Where a key leads from a mark: an arrow to the nearest mark in that direction (going straight is preferred to
 * going far aside), Home and End to the first and the last mark.
 * @returns the id of the next mark, or null when the key is none of these or leads nowhere
 */
export function travel(stops: readonly Stop[], current: string, key: string): string | null {
  if (key === 'Home') return stops.at(0)?.id ?? null;
  if (key === 'End') return stops.at(-1)?.id ?? null;
  const from = stops.find(({ id }) => id === current);
  const heading = HEADINGS[key];
  if (!from || !heading) return null;
  const ahead = stops.filter((stop) => along(from, stop, heading) > 1);
  return (
    ahead[minIndex(ahead, (stop) => along(from, stop, heading) + 3 * aside(from, stop, heading))]?.id ?? null
  );
}

function along(from: Point, to: Point, heading: Point): number {
  return (to.x - from.x) * heading.x + (to.y - from.y) * heading.y;
}

function aside(from: Point, to: Point, heading: Point): number {
  return Math.abs((to.x - from.x) * heading.y) + Math.abs((to.y - from.y) * heading.x);
}
