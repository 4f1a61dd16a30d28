import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width of an element in whole px, kept up to date.
 * @returns the ref to put on the element, and its width; 0 until it has been measured, which is before the first paint
 */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
