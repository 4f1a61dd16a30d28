import type { Stop } from '../travel';
import type { PlacedRow } from './timelineLayout';

/** The marks row by row, as Tab reaches them; the arrow keys travel between the same places. */
export function readingOrder(rows: readonly PlacedRow[]): readonly Stop[] {
  return rows.flatMap(({ marks }) => marks.map(({ id, at }) => ({ id, ...at })));
}
