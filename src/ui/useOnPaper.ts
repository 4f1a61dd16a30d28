import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed, and already when the browser takes the page for it. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when this event ends.
    const toPaper = () => flushSync(() => setOnPaper(true));
    const toScreen = () => setOnPaper(false);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, []);
  return onPaper;
}
