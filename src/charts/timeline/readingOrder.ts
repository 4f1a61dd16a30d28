import type { Stop } from '../travel';
import type { TimelineLayout } from './timelineLayout';

/** The marks row by row, as Tab reaches them; the arrow keys travel between the same places. */
export function readingOrder({ rows }: TimelineLayout): readonly Stop[] {
  return rows.flatMap(({ marks }) => marks.map(({ id, at }) => ({ id, ...at })));
}
