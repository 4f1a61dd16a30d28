import type { MarkDate } from './selectMarkDate';
import type { PlacedDot } from './timelineLayout';

type DotLook = Pick<PlacedDot, 'first' | 'dash' | 'core'>;

/** How far the date under a dot is known, where that is less than that the consultation was held on it. */
export type Doubt = 'announced' | 'estimated';

/** Null for a date that is documented, and where no date is shown. */
export function doubtOf(date: MarkDate | null): Doubt | null {
  if (date?.status === 'announced') return 'announced';
  return date?.status === 'inferred' ? 'estimated' : null;
}

/**
 * A dot whose date is in doubt has a broken outline (dashes for announced, points for estimated); what tells a
 * first listing from a later one is then a smaller dot in its middle.
 * @param radius px
 */
export function dotLook(first: boolean, doubt: Doubt | null, radius: number): DotLook {
  if (doubt === null) return { first, dash: null, core: null };
  const dash = doubt === 'announced' ? [0.5, 0.32] : [0.14, 0.3];
  return {
    first: false,
    dash: dash.map((length) => (length * radius).toFixed(1)).join(' '),
    core: first ? radius * 0.45 : null,
  };
}
