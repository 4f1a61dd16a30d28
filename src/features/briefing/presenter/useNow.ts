import { useEffect, useState } from 'react';

/** Often enough that no second is passed over. ms */
const TICK = 250;

/**
 * The time as it goes on, in ms since 1970, by whole seconds.
 * @param clock what time it is; a test has its own
 */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock()), TICK);
    return () => clearInterval(ticking);
  }, [clock]);
  return now;
}
