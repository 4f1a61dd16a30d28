import { useSyncExternalStore } from 'react';

const USUAL_SIZE = 16;

/**
 * How much larger than usual the page sets its text (1 = 16 px to the rem): larger on large displays and for readers
 * who ask their browser for it. Drawings multiply their sizes by it, so that they grow with the words around them.
 */
export function useTextScale(): number {
  return useSyncExternalStore(onResize, readScale);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  // A stage sets its own size of text.
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  return () => {
    window.removeEventListener('resize', listener);
    observer.disconnect();
  };
}

function readScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / USUAL_SIZE : 1;
}
