import { useEffect, type RefObject } from 'react';
import { HEIGHT_MESSAGE } from '../../export/embed/embedCode';

/**
 * Tells the page around this one how high an element is, now and whenever that changes, so that the frame can be made
 * as high. The message is `{ type: 'cyber-diplomacy:height', height }`, in px; it says nothing else, so any page may
 * hear it. See docs/decisions/007-embed.md.
 */
export function useTellHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (!current || window.parent === window) return undefined;
    let told = 0;
    const tell = () => {
      // The place of a view that is still loading is as high as the window says: that would go round in a circle.
      if (current.querySelector('.skeleton-chart')) return;
      const height = Math.ceil(current.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
}
