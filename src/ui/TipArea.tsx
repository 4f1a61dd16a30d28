import { useContext, useRef, useState, type ReactNode } from 'react';
import { useLang } from '../i18n/useLang';
import { StageLook } from './StageLook';
import styles from './TipArea.module.css';

interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Tip extends Words {
  readonly left: number;
  readonly top: number;
  readonly below: boolean;
  /** What it was told for: in another scene or language it says nothing any more. */
  readonly when: string;
}

/** Room kept above a mark for its tooltip, in px; with less, the tooltip stands below. */
const ROOM_ABOVE = 120;

/**
 * Shows a short tooltip for the mark under the pointer or the keyboard. The words repeat what the mark's
 * accessible name says, so the tooltip itself is hidden from assistive technology. Escape dismisses it.
 *
 * Only a pointer that moves asks for one: a mark that comes to lie under a resting pointer, as at a step of a clicker,
 * is told as being entered (`pointerover`), yet nobody has pointed at it.
 */
export function TipArea(props: {
  /** The words for a record, or for a mark of it that is about more (`data-*`); null for none. */
  readonly describe: (record: string, mark: Element) => Words | null;
  readonly children: ReactNode;
}) {
  const { lang } = useLang();
  const scene = useContext(StageLook)?.scene ?? '';
  const when = `${lang} ${scene}`;
  const [told, setTold] = useState<Tip | null>(null);
  const tip = told?.when === when ? told : null;
  // The mark that was last pointed at, in this scene and language.
  const pointed = useRef<{ readonly mark: Element | null; readonly when: string } | null>(null);

  const hide = () => {
    pointed.current = null;
    setTold(null);
  };
  const show = (mark: Element | null, area: Element) => {
    const words = mark ? props.describe(mark.getAttribute('data-record') ?? '', mark) : null;
    setTold(mark && words ? { ...words, ...standBeside(mark, area), when } : null);
  };

  return (
    <div
      role="presentation"
      className={styles['area']}
      onPointerOver={(event) => {
        // A tip that the keyboard has asked for stays until the pointer moves.
        const last = pointed.current;
        if (event.pointerType !== 'touch' && last && markAt(event.target) !== last.mark) hide();
      }}
      onPointerMove={(event) => {
        if (event.pointerType === 'touch') return;
        const mark = markAt(event.target);
        if (pointed.current?.mark === mark && pointed.current.when === when) return;
        pointed.current = { mark, when };
        show(mark, event.currentTarget);
      }}
      onPointerLeave={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show(markAt(event.target), event.currentTarget);
      }}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !tip) return;
        // The pointer may still rest on the mark: it has to leave it before it is told about again.
        setTold(null);
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

/** The mark that an event is about. */
function markAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-record]') : null;
}

/** Above the middle of the mark, kept inside the area; below it where there is no room above. */
function standBeside(mark: Element, area: Element): Omit<Tip, keyof Words | 'when'> {
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
