import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PointedAt } from '../../../filters/mirrorMessage';
import { locate } from './pointedAt';
import styles from './PointerDot.module.css';

/** The speaker's laser pointer on the content of a window; nothing while nobody points. */
export function PointerDot({
  pointed,
  content,
}: {
  readonly pointed: PointedAt | null;
  /** What both windows show: the screen of the scene. */
  readonly content: RefObject<Element | null>;
}) {
  const [spot, setSpot] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useLayoutEffect(() => {
    if (pointed === null) return undefined;
    const place = () => setSpot(content.current === null ? null : locate(content.current, pointed));
    place();
    // What is pointed at moves with the page.
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [pointed, content]);
  if (pointed === null || spot === null) return null;
  return (
    <span
      className={styles['dot']}
      style={{ translate: `${spot.x}px ${spot.y}px` }}
      data-pointer={pointed.record ?? ''}
      aria-hidden="true"
    />
  );
}
