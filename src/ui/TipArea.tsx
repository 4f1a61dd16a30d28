import { useState, type ReactNode } from 'react';
import styles from './TipArea.module.css';

interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Tip extends Words {
  readonly left: number;
  readonly top: number;
  readonly below: boolean;
}

/** Room kept above a mark for its tooltip, in px; with less, the tooltip stands below. */
const ROOM_ABOVE = 120;

/**
 * Shows a short tooltip for the mark under the pointer or the keyboard. The words repeat what the mark's
 * accessible name says, so the tooltip itself is hidden from assistive technology. Escape dismisses it.
 */
export function TipArea(props: {
  /** The words for a record, or for a mark of it that is about more (`data-*`); null for none. */
  readonly describe: (record: string, mark: Element) => Words | null;
  readonly children: ReactNode;
}) {
  const [tip, setTip] = useState<Tip | null>(null);

  const show = (target: EventTarget, area: Element) => {
    const mark = target instanceof Element ? target.closest('[data-record]') : null;
    const words = mark ? props.describe(mark.getAttribute('data-record') ?? '', mark) : null;
    setTip(mark && words ? { ...words, ...standBeside(mark, area) } : null);
  };

  return (
    <div
      role="presentation"
      className={styles['area']}
      onPointerOver={(event) => {
        if (event.pointerType !== 'touch') show(event.target, event.currentTarget);
      }}
      onPointerLeave={() => setTip(null)}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show(event.target, event.currentTarget);
      }}
      onBlur={() => setTip(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !tip) return;
        setTip(null);
        event.stopPropagation();
      }}
    >
      {props.children}
      {tip ? (
        <div
          className={tip.below ? `${styles['tip']} ${styles['below']}` : styles['tip']}
          style={{ left: tip.left, top: tip.top }}
          aria-hidden="true"
        >
          <strong className={styles['title']}>{tip.title}</strong>
          {tip.lines.map((line) => (
            <span key={line} className={styles['line']}>
              {line}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Above the middle of the mark, kept inside the area; below it where there is no room above. */
function standBeside(mark: Element, area: Element): Pick<Tip, 'left' | 'top' | 'below'> {
  const box = mark.getBoundingClientRect();
  const around = area.getBoundingClientRect();
  // The area may be drawn smaller than it is laid out (the presenter's scene).
  const scale = area instanceof HTMLElement && area.offsetWidth > 0 ? around.width / area.offsetWidth : 1;
  const below = box.top < ROOM_ABOVE;
  const width = around.width / scale;
  const middle = (box.left + box.width / 2 - around.left) / scale;
  const half = Math.min(150, width / 2);
  return {
    left: Math.max(half, Math.min(width - half, middle)),
    top: ((below ? box.bottom : box.top) - around.top) / scale,
    below,
  };
}
