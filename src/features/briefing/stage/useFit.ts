import { useLayoutEffect, useRef, type RefObject } from 'react';
import { fitFactor } from '../scene/fitFactor';

/** Narrower than this, or upright, a page is held in the hand and scrolled. */
const WALL = 'screen and (min-width: 1000px) and (orientation: landscape)';
const PROPERTY = '--stage-fit';

/**
 * Sets a scene that is too high for its window smaller, as far as it can still be read; see fitFactor. The style sheet
 * multiplies the page's text size by the property that is set here, and drawings follow their page.
 * @param shown what is shown: another scene, or the same with more beside it, is tried in full size again
 * @param filtering whether the filter stands above it
 */
export function useFit(area: RefObject<HTMLElement | null>, shown: string, filtering: boolean): void {
  // A scene that has been seen comes in its size at once.
  const known = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const stage = area.current;
    const root = document.documentElement;
    if (!stage) return undefined;
    let factor = 1;
    let frame = 0;
    const key = () => `${shown} ${filtering} ${window.innerWidth} ${window.innerHeight}`;
    const set = (to: number) => {
      factor = to;
      known.current.set(key(), to);
      if (to === 1) root.style.removeProperty(PROPERTY);
      else root.style.setProperty(PROPERTY, String(to));
    };
    const fit = () => {
      const size = Number.parseFloat(getComputedStyle(root).fontSize);
      const to = fitFactor({
        needed: stage.scrollHeight,
        room: window.innerHeight,
        smallest: smallestWords(stage),
        full: size / factor,
        factor,
        filtering,
      });
      if (to !== factor) set(to);
    };
    const later = () => {
      cancelAnimationFrame(frame);
      if (matchMedia(WALL).matches) frame = requestAnimationFrame(fit);
    };
    const anew = () => {
      set(known.current.get(key()) ?? 1);
      later();
    };
    anew();
    // What changes its height: the drawing that comes late, a filter, another size of text.
    const observer = new ResizeObserver(later);
    observer.observe(stage);
    addEventListener('resize', anew);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener('resize', anew);
      root.style.removeProperty(PROPERTY);
    };
  }, [area, filtering, shown]);
}

/** px on the page, whatever a drawing is scaled by. */
function smallestWords(stage: HTMLElement): number | null {
  const sizes = [...stage.querySelectorAll<SVGTextElement>('main svg text')].flatMap((text) => {
    const scale = text.ownerSVGElement?.getScreenCTM()?.a ?? 1;
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    return Number.isFinite(size) && size > 0 ? [size] : [];
  });
  return sizes.length === 0 ? null : Math.min(...sizes);
}
