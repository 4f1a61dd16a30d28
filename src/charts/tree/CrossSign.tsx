import type { Point } from '../frame';

/** The two arrows of ⇄ around their middle: drawn, so that no font needs to have them. */
const ARROWS = 'M-6,-3H6M3,-6L6,-3L3,0M6,3H-6M-3,0L-6,3L-3,6';

/** The sign of an item that speaks of other records. `at` is its middle; absent, the origin. */
export function CrossSign({ at, stroke }: { readonly at?: Point; readonly stroke: string }) {
  return (
    <path
      d={ARROWS}
      transform={at && `translate(${at.x},${at.y})`}
      fill="none"
      stroke={stroke}
      strokeWidth={1.5}
    />
  );
}
