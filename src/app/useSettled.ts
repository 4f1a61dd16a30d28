import { useCallback, useState } from 'react';

/** ms; a page that is never idle is not waited for any longer. */
const AT_THE_LATEST = 1000;
/** ms; for a browser that does not say when it is idle. */
const A_MOMENT = 200;

/**
 * False until the first view has been drawn and the browser has nothing else to do: then late parts may be loaded.
 * @returns beside it, what is to be called once a view is there
 */
export function useSettled(): readonly [settled: boolean, onView: () => void] {
  const [settled, setSettled] = useState(false);
  const onView = useCallback(() => {
    const settle = () => setSettled(true);
    if ('requestIdleCallback' in window) window.requestIdleCallback(settle, { timeout: AT_THE_LATEST });
    else setTimeout(settle, A_MOMENT);
  }, []);
  return [settled, onView];
}
