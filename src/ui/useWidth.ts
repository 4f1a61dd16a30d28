import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * The width, px, that a drawing is laid out for on paper: about that of A4 within its margins, so that its words
 * come out in their own size. The style sheet fits the drawing to whatever the paper really is.
 */
const PAPER_WIDTH = 720;

/**
 * The width of an element in whole px, kept up to date; on paper the width of the paper.
 * @returns the ref to put on the element, and its width; 0 until it has been measured, which is before the first paint
 */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let onPaper = false;
    const measure = () => {
      if (!onPaper) setWidth(Math.floor(element.clientWidth));
    };
    const toPaper = () => {
      onPaper = true;
      // The browser takes the page as it stands when this event ends.
      flushSync(() => setWidth(PAPER_WIDTH));
    };
    const toScreen = () => {
      onPaper = false;
      measure();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, []);
  return [ref, width];
}
