import { useEffect } from 'react';
import { focusOf } from '../scene/stepKeys';

/** What the arrows up and down belong to where it has the focus. */
const TAKES = 'svg, [role="treeitem"], [role="grid"], [aria-haspopup], [popover], [tabindex="0"]';
/** How far a key goes, as a share of what is in sight: some lines stay. */
const STEP = 0.3;

/** Arrow Up and Arrow Down scroll an element, wherever the focus is but in what has these keys for itself. */
export function useScrollKeys(element: HTMLElement | null): void {
  useEffect(() => {
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const focus = focusOf(target);
      if (focus === 'field' || focus === 'choice') return;
      if (target instanceof Element && target.closest(TAKES)) return;
      if (element.scrollHeight <= element.clientHeight) return;
      const by = element.clientHeight * STEP;
      element.scrollBy({ top: key === 'ArrowDown' ? by : -by, behavior: 'instant' });
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [element]);
}
