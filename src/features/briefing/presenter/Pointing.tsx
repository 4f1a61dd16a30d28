import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { PointedAt } from '../../../filters/mirrorMessage';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import { pointedAt } from '../mirror/pointedAt';
import { PointerDot } from '../mirror/PointerDot';
import styles from './Pointing.module.css';

/** The other windows forget a dot of which they hear nothing; of a hand that holds still they hear again. ms */
const AGAIN = 1000;

/**
 * Lies over the scene while the speaker points, so that pointing opens nothing, and tells the other windows what is
 * pointed at, once a frame at the most. The mark that the keyboard is on is pointed at too.
 */
export function Pointing({
  content,
  tell,
}: {
  readonly content: RefObject<HTMLElement | null>;
  readonly tell: (at: PointedAt | null) => void;
}) {
  const { t } = useLang();
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const frame = useRef(0);
  const pointTo = (client: { readonly x: number; readonly y: number } | null) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() =>
      setPointed(client === null || content.current === null ? null : pointedAt(content.current, client)),
    );
  };
  useEffect(() => {
    if (pointed === null) return undefined;
    tell(pointed);
    const again = setInterval(() => tell(pointed), AGAIN);
    return () => clearInterval(again);
  }, [pointed, tell]);
  const points = pointed !== null;
  useEffect(() => (points ? () => tell(null) : undefined), [points, tell]);
  useEffect(() => {
    const area = content.current;
    const onFocus = ({ target }: FocusEvent) => {
      if (area && target instanceof Element && target.matches('[data-record]')) {
        setPointed(pointedAt(area, middleOf(target)));
      }
    };
    area?.addEventListener('focusin', onFocus);
    return () => area?.removeEventListener('focusin', onFocus);
  }, [content]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const point = ({ clientX, clientY }: PointerEvent) => pointTo({ x: clientX, y: clientY });
  const end = () => pointTo(null);
  return (
    <>
      <div
        className={styles['pad']}
        role="img"
        aria-label={t(say.pad)}
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={end}
        onPointerCancel={end}
        // A finger that is lifted points no more; a mouse does.
        onPointerUp={({ pointerType }) => {
          if (pointerType !== 'mouse') end();
        }}
      />
      <PointerDot pointed={pointed} content={content} />
    </>
  );
}

function middleOf(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
