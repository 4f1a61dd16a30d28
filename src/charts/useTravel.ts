import { useCallback, type KeyboardEvent } from 'react';
import { travel, type Stop } from './travel';

/** The key handler of a drawing whose marks the arrow keys move between; put it on the element around them. */
export function useTravel(stops: readonly Stop[]): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const current = event.target instanceof Element ? event.target.getAttribute('data-record') : null;
      const next = current === null ? null : travel(stops, current, event.key);
      if (next === null) return;
      const mark = event.currentTarget.querySelector(`[data-record="${CSS.escape(next)}"]`);
      if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
      event.preventDefault();
    },
    [stops],
  );
}
