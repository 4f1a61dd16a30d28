import type { Stop } from '../travel';
import type { PlacedLane, PlacedRow } from './timelineLayout';

/** The marks row by row, then the lane below, as Tab reaches them; the arrow keys travel between the same places. */
export function readingOrder(rows: readonly PlacedRow[], lane: PlacedLane | null = null): readonly Stop[] {
  return [
    ...rows.flatMap(({ marks }) => marks.map(({ id, at }) => ({ id, ...at }))),
    ...(lane?.milestones ?? []).map(({ id, at }) => ({ id, ...at })),
  ];
}
