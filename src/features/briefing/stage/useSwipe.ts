import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { readSwipe, type Touched } from './readSwipe';
import { scrollsSideways } from '../scene/scrollsSideways';

/** What a finger moves sideways itself. */
const OWN = 'input, select, textarea, aside, dialog';

/**
 * Steps when a finger swipes over an element, unless it is on something that moves sideways, beside another finger, or
 * on a page that is zoomed in and so moves itself.
 */
export function useSwipe<Area extends HTMLElement>(onStep: (by: 1 | -1) => void): RefObject<Area | null> {
  const area = useRef<Area>(null);
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let from: Touched | null = null;
    const onStart = (event: TouchEvent) => {
      const [finger, second] = event.touches;
      const own = event.target instanceof Element && event.target.closest(OWN) !== null;
      const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
      from =
        finger && !second && !own && !zoomed && !scrollsSideways(event.target)
          ? { x: finger.clientX, y: finger.clientY, at: event.timeStamp }
          : null;
    };
    const onEnd = (event: TouchEvent) => {
      const finger = event.changedTouches[0];
      const by =
        from && finger && event.touches.length === 0
          ? readSwipe(from, { x: finger.clientX, y: finger.clientY, at: event.timeStamp })
          : null;
      from = null;
      if (by !== null) step(by);
    };
    const onCancel = () => {
      from = null;
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd);
    element.addEventListener('touchcancel', onCancel);
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
      element.removeEventListener('touchcancel', onCancel);
    };
  }, []);
  return area;
}
