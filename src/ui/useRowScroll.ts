import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * For a row of links that may be longer than its place and scrolls sideways: brings the current link into the middle,
 * and says on which sides there is more (`data-before`, `data-after`), for the style sheet to show.
 * @param current changes with the current link
 */
export function useRowScroll<Row extends HTMLElement>(current: string): RefObject<Row | null> {
  const row = useRef<Row>(null);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    if (row.current) bringCurrent(row.current);
  }, [current]);
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const tell = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      element.toggleAttribute('data-before', scrollLeft > 1);
      element.toggleAttribute('data-after', scrollLeft + clientWidth < scrollWidth - 1);
    };
    // A link that is half in sight takes the focus without coming out from under the fade.
    const bring = ({ target }: FocusEvent) => {
      if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    element.addEventListener('scroll', tell, { passive: true });
    element.addEventListener('focusin', bring);
    // The links are other widths when their font arrives, and the row is when a phone is turned.
    const observer = new ResizeObserver(() => {
      if (!element.contains(document.activeElement)) bringCurrent(element);
      tell();
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      element.removeEventListener('scroll', tell);
      element.removeEventListener('focusin', bring);
      observer.disconnect();
    };
  }, []);
  return row;
}

function bringCurrent(row: HTMLElement) {
  const link = row.querySelector('[aria-current]');
  if (!link) return;
  const [own, its] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
  row.scrollLeft += its.left + its.width / 2 - (own.left + own.width / 2);
}
