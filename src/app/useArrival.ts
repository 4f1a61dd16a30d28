import { useCallback, useEffect, useRef, useState } from 'react';
import { NavigationType as Action, useLocation, useNavigationType } from 'react-router';
import { entryState, keepWithEntry } from '../ui/entryState';

/**
 * Going to another view puts the keyboard and the screen reader on its headline, or on the place in it that the
 * address names. Going back puts them on the link by which the reader had left, where the browser has scrolled to
 * already. The page that was opened first is left alone.
 * @param path the view that the address names
 * @returns to be called once a view is there
 */
export function useArrival(path: string): () => void {
  const location = useLocation();
  const address = `${location.pathname}${location.search}`;
  const popped = useNavigationType() === Action.Pop;
  // Which address another view was left from, and whether this one was there before: to be known in the render that
  // shows it, before the entry of the history is marked.
  const [trail, setTrail] = useState({ path, address, left: '', again: false });
  if (trail.address !== address) {
    const left = trail.path === path ? trail.left : trail.address;
    setTrail({ path, address, left, again: popped && hasBeenSeen() });
  }
  useEffect(() => {
    // The browser may be at the next entry already, which the router has yet to show: that one has not been seen.
    if (isShown(address) && !hasBeenSeen()) keepWithEntry({ seen: true });
  });
  const last = useRef(path);
  return useCallback(() => {
    if (last.current === path) return;
    last.current = path;
    if (trail.again) {
      const link = linkTo(trail.left);
      if (link) link.focus();
      // Where it is out of sight, the headline would be a jump.
      else if (inSight(document.getElementById('headline'))) focusHeadline();
      return;
    }
    // The place that the address names, such as a section of the source, has the focus already (usePlace).
    if (document.activeElement?.closest('[data-place]')) return;
    focusHeadline();
    window.scrollTo({ top: 0 });
  }, [path, trail]);
}

/** Following a link and going back are the same to the router, since links are plain: entries come to are marked. */
function hasBeenSeen(): boolean {
  return 'seen' in entryState();
}

/** True where the address of the router is that of the browser's entry. */
function isShown(address: string): boolean {
  const behind = window.location.hash.slice(1);
  return (behind.startsWith('/') ? behind : `/${behind}`) === address;
}

function focusHeadline() {
  document.getElementById('headline')?.focus({ preventScroll: true });
}

/** The link to an address; of several, the first in sight. */
function linkTo(address: string): HTMLAnchorElement | undefined {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(`#${address}`)}"]`),
  ].filter((link) => link.closest('header') === null);
  return links.find(inSight) ?? links[0];
}

/** True where the middle of an element can be seen: within the window and within what it scrolls in. */
function inSight(element: Element | null): boolean {
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(there);
}
