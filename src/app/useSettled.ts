import { useCallback, useEffect, useState } from 'react';
import { useFirstSign } from './useFirstSign';

/** ms; by then the first screen has long been drawn. */
const SETTLED = 2500;

/** False until there is a sign of a reader, or the page has been there for a while: then late parts may be loaded. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  const settle = useCallback(() => setSettled(true), []);
  useFirstSign(settle);
  useEffect(() => {
    const timer = setTimeout(settle, SETTLED);
    return () => clearTimeout(timer);
  }, [settle]);
  return settled;
}
