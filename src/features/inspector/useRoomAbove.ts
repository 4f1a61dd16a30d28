import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Says in the style sheet, as `--above`, how far below the top of the page an element begins, in px: what stands above
 * it (the header, and the filter with more lines or fewer) changes while it is there.
 * @param active whether the element is on the page
 */
export function useRoomAbove<Area extends HTMLElement>(active: boolean): RefObject<Area | null> {
  const area = useRef<Area>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!active || !element) return undefined;
    const measure = () => {
      const above = element.getBoundingClientRect().top + window.scrollY;
      element.style.setProperty('--above', `${Math.max(0, Math.round(above))}px`);
    };
    measure();
    // What moves the element changes its own height or that of the page.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [active]);
  return area;
}
