import { useEffect, useRef, type RefObject } from 'react';
import { entryState, keepWithEntry } from './entryState';

/** The browser asks not to write the history more often than this, ms. */
const REST = 120;

/**
 * Keeps how far a region is scrolled with the entry of the history, as the browser does for the whole page: Back and
 * Forward find it where it was. The entry is the browser's own; nothing else remembers.
 */
export function useKeptScroll(region: RefObject<HTMLElement | null>): void {
  /** Where to go as soon as there is enough to scroll. */
  const awaited = useRef<number | null>(null);

  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(rest);
      rest = undefined;
      if (keptScroll() !== element.scrollTop) {
        keepWithEntry({ scrolled: element.scrollTop });
      }
    };
    const onScroll = () => {
      rest ??= setTimeout(keep, REST);
    };
    const onTouch = () => {
      awaited.current = null;
    };
    const find = () => {
      awaited.current = keptScroll();
    };
    find();
    element.addEventListener('scroll', onScroll, { passive: true });
    for (const touch of TOUCHES) element.addEventListener(touch, onTouch, { passive: true });
    // Before a press can lead away: afterwards the entry is another one.
    document.addEventListener('click', keep, true);
    // Before the router hears of it and draws.
    window.addEventListener('popstate', find, true);
    return () => {
      clearTimeout(rest);
      element.removeEventListener('scroll', onScroll);
      for (const touch of TOUCHES) element.removeEventListener(touch, onTouch);
      document.removeEventListener('click', keep, true);
      window.removeEventListener('popstate', find, true);
    };
  }, [region]);

  // The rows of the entry that is gone back to come with a render, sometimes with the second.
  useEffect(() => {
    const element = region.current;
    const top = awaited.current;
    if (!element || top === null || element.scrollHeight - element.clientHeight < Math.floor(top)) return;
    awaited.current = null;
    element.scrollTo({ top, behavior: 'instant' });
  });
}

/** Signs that the reader scrolls: then the place that was left is no longer wanted. */
const TOUCHES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

function keptScroll(): number | null {
  const state = entryState();
  return 'scrolled' in state && typeof state.scrolled === 'number' ? state.scrolled : null;
}
