import { useEffect, useRef, type RefObject } from 'react';

/**
 * A chip that is pressed goes away, and the keyboard with it. This hands the focus on: to the chip that takes its
 * place, else to the last one, else to the first button of the bar that is in sight (it is folded on small screens).
 * @param count how many chips there are
 * @returns to be called with the place of the chip that is pressed, from 0
 */
export function useChipFocus(bar: RefObject<HTMLElement | null>, count: number): (index: number) => void {
  const pressed = useRef<number | null>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count === before.current) return;
    before.current = count;
    if (pressed.current === null || !bar.current) return;
    const chips = [...bar.current.querySelectorAll<HTMLElement>('[data-chip]')];
    const next = chips[Math.min(pressed.current, chips.length - 1)];
    pressed.current = null;
    for (const button of next ? [next] : bar.current.querySelectorAll<HTMLElement>('button')) {
      button.focus();
      // What is not displayed does not take the focus.
      if (document.activeElement === button) return;
    }
  }, [bar, count]);
  return (index) => {
    pressed.current = index;
  };
}
