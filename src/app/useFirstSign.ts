import { useEffect } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Calls back once, at the first sign of a reader: the time to load what a page that is only looked at does without.
 * @param act stays the same function as long as the component stands
 */
export function useFirstSign(act: () => void) {
  useEffect(() => {
    const forget = () => {
      for (const sign of SIGNS) removeEventListener(sign, once);
    };
    const once = () => {
      forget();
      act();
    };
    for (const sign of SIGNS) addEventListener(sign, once);
    return forget;
  }, [act]);
}
