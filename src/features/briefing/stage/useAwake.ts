import { useEffect, useState } from 'react';

/** The controls stay so long after the pointer has come to rest, ms. */
const REST = 3000;
// The focus is none: each scene takes it. Where it is on a control, the style sheet shows the controls.
const SIGNS = ['pointermove', 'pointerdown', 'touchstart'] as const;

/** Whether somebody is at the controls: a pointer moves or has just moved, or the page has just come. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let rest = setTimeout(() => setAwake(false), REST);
    const wake = () => {
      setAwake(true);
      clearTimeout(rest);
      rest = setTimeout(() => setAwake(false), REST);
    };
    for (const sign of SIGNS) addEventListener(sign, wake, { passive: true });
    return () => {
      clearTimeout(rest);
      for (const sign of SIGNS) removeEventListener(sign, wake);
    };
  }, []);
  return awake;
}
