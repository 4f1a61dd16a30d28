import { useLayoutEffect, useState } from 'react';

/** Less than this is no line. px */
const LINE = 6;

/** Whether an element that scrolls has more below its edge. What it holds may change in size, not in kind. */
export function useMoreBelow(element: HTMLElement | null): boolean {
  const [more, setMore] = useState(false);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const measure = () =>
      setMore(element.scrollHeight - element.clientHeight - Math.ceil(element.scrollTop) > LINE);
    measure();
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [element]);
  return more;
}
