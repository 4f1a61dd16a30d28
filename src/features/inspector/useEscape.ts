import { useEffect } from 'react';
import { isComposing } from '../../ui/isComposing';

/** What closes itself on Escape, and then is what the reader meant to close. */
const OTHERS =
  'dialog, [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"], [role="combobox"]';

/**
 * Calls back when Escape is pressed anywhere on the page, unless something nearer has taken it: a dialog, a popover,
 * a tooltip, or an input method that is composing Japanese.
 */
export function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      if (event.target instanceof Element && event.target.closest(OTHERS)) return;
      onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active, onEscape]);
}
