import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Says in the style sheet how much room an element has: `--above`, how far below the top of the page it begins, and
 * `--room`, how much of the window it has as the page is scrolled now, both in px. What stands above it (the header,
 * and the filter with more lines or fewer) changes while it is there.
 * @param active whether the element is on the page
 */
export function useRoom<Area extends HTMLElement>(active: boolean): RefObject<Area | null> {
  const area = useRef<Area>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!active || !element) return undefined;
    const measure = () => {
      const above = element.getBoundingClientRect().top + window.scrollY;
      element.style.setProperty('--above', `${Math.max(0, Math.round(above))}px`);
      const { top, bottom } = element.getBoundingClientRect();
      const room = Math.min(window.innerHeight, bottom) - Math.max(0, top);
      element.style.setProperty('--room', `${Math.max(0, Math.round(room))}px`);
    };
    measure();
    // What moves the element changes its own height or that of the page.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [active]);
  return area;
}
