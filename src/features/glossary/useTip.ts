import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type FocusEvent } from 'react';
import { isComposing } from '../../ui/isComposing';
import { placeTip } from '../../ui/placeTip';

/** `tip`: shown while the pointer or the keyboard is there; `panel`: pressed, so it stays. */
type Shown = 'no' | 'tip' | 'panel';

/** How long the pointer rests on a term before its tip shows, and may be off it before the tip goes, in ms. */
const DELAY = 160;

/**
 * When the explanation of a term shows, and where: on hover and on focus as a tip, on a press as a panel that stays.
 * Escape, a press elsewhere and the focus going on close it; the pointer may move onto it.
 * @returns what it is, and the properties of the element around the term and its tip, of the button, and of the tip
 */
export function useTip() {
  const [shown, setShown] = useState<Shown>('no');
  const around = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);
  const later = (change: () => void) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(change, DELAY);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  useLayoutEffect(() => {
    if (shown === 'no') return undefined;
    const place = () => {
      const { current: words } = button;
      const { current: box } = tip;
      if (!words || !box) return;
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const at = words.getBoundingClientRect();
      if (at.bottom < 0 || at.top > view.height) {
        setShown('no');
        return;
      }
      const { left, top } = placeTip(at, box.getBoundingClientRect(), view);
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      // Only the tip: the record beside the view stays open.
      event.stopPropagation();
      event.preventDefault();
      if (tip.current?.contains(document.activeElement) === true) button.current?.focus();
      setShown('no');
    };
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node) || around.current?.contains(target) !== true) setShown('no');
    };
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress);
    };
  }, [shown]);

  return {
    shown,
    around: {
      ref: around,
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'touch') later(() => setShown((now) => (now === 'no' ? 'tip' : now)));
      },
      onPointerLeave: () => later(() => setShown((now) => (now === 'tip' ? 'no' : now))),
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget instanceof Node && around.current?.contains(relatedTarget) === true) return;
        setShown('no');
      },
    },
    button: {
      ref: button,
      onFocus: ({ target }: FocusEvent) => {
        if (target.matches(':focus-visible')) setShown((now) => (now === 'no' ? 'tip' : now));
      },
      onClick: () => {
        clearTimeout(timer.current);
        setShown((now) => (now === 'panel' ? 'no' : 'panel'));
      },
    },
    tip: { ref: tip },
  };
}
