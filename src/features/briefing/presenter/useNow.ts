import { useSyncExternalStore } from 'react';

const SECOND = 1000;
/** Often enough that no second is passed over. ms */
const TICK = 250;

/**
 * The time as it goes on, in ms since 1970, by whole seconds: what shows it is drawn once a second.
 * @param clock what time it is; a test has its own
 */
export function useNow(clock: () => number): number {
  return useSyncExternalStore(tick, () => Math.floor(clock() / SECOND) * SECOND);
}

function tick(onTick: () => void): () => void {
  const ticking = setInterval(onTick, TICK);
  return () => clearInterval(ticking);
}
