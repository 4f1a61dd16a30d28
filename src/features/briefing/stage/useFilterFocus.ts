import { useEffect, type RefObject } from 'react';

/**
 * Who opens the filter of the stage wants to use it: the keyboard goes to its first control, and back when it is
 * closed, or to the headline where the scene has changed since.
 */
export function useFilterFocus(open: boolean, stage: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    const buttons = stage.current?.querySelectorAll<HTMLElement>(':scope > section button') ?? [];
    // What is folded away on this screen takes no focus.
    [...buttons].find((button) => {
      button.focus();
      return document.activeElement === button;
    });
    return () => {
      // Somebody who has gone on to the scene stays there.
      if (document.activeElement !== document.body) return;
      const focusable = before instanceof HTMLElement || before instanceof SVGElement;
      const back = focusable && before.isConnected ? before : null;
      (back ?? document.getElementById('headline'))?.focus({ preventScroll: true });
    };
  }, [open, stage]);
}
