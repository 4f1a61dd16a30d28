import { useLayoutEffect, useRef, type RefObject } from 'react';
import { fitScene, startFit, type Fit } from './fitScene';

const DESK = 'screen and (min-width: 1000px)';
const PROPERTY = '--scene-fit';
/** A scene that goes on moving is left as it is. */
const TRIES = 40;

/**
 * Sets a scene smaller until all of it is in its room, as the audience has it on the stage; see fitScene. The style
 * sheet lays the scene out for a room larger by as much as the property that is set here makes it smaller.
 * @param shown what is shown: another scene is tried in full size again
 */
export function useSceneFit(
  room: RefObject<HTMLElement | null>,
  scene: RefObject<HTMLElement | null>,
  shown: string,
): void {
  // A scene that has been seen comes in its size at once.
  const known = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const { current: around } = room;
    const { current: content } = scene;
    if (!around || !content) return undefined;
    let fit: Fit = startFit(1);
    let tries = 0;
    let frame = 0;
    let size = '';
    const sizeNow = () => `${around.clientWidth} ${around.clientHeight}`;
    const set = (to: Fit) => {
      fit = to;
      known.current.set(`${shown} ${size}`, to.factor);
      content.style.setProperty(PROPERTY, String(to.factor));
    };
    const anew = () => {
      size = sizeNow();
      tries = 0;
      set(startFit(known.current.get(`${shown} ${size}`) ?? 1));
    };
    const measure = () => {
      if (!matchMedia(DESK).matches) {
        content.style.removeProperty(PROPERTY);
        return;
      }
      // Another room, as when a record opens beside the scene.
      if (sizeNow() !== size) anew();
      const needed = heightOf(content) * fit.factor;
      const next = fitScene(fit, { needed, room: around.clientHeight });
      if (next === fit || tries >= TRIES) return;
      tries += 1;
      set(next);
      if (next.settled === null) later();
    };
    const later = () => {
      cancelAnimationFrame(frame);
      // The drawings follow their width one frame later.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(measure);
      });
    };
    anew();
    later();
    // What changes: the drawing that comes late, a filter, the window.
    const observer = new ResizeObserver(later);
    observer.observe(around);
    observer.observe(content);
    if (content.firstElementChild) observer.observe(content.firstElementChild);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [room, scene, shown]);
}

/** How high the scene is by itself, in px of its own layout; its element is at least as high as the room. */
function heightOf(content: HTMLElement): number {
  const view = content.firstElementChild;
  if (!(view instanceof HTMLElement)) return 0;
  return view.offsetTop + view.offsetHeight + Number.parseFloat(getComputedStyle(content).paddingBlockEnd);
}
