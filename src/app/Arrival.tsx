import { useEffect } from 'react';

/** Stands beside a view that is loaded late, and so comes on the page together with it. */
export function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}
