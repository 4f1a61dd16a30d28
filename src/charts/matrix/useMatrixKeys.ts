import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { moveInGrid } from './matrixMoves';

/**
 * One tab stop for the whole matrix, the place the keyboard was last on; arrow keys go from place to place.
 * @param keys the places row by row, null for none
 * @param first where Tab comes in before the keyboard has been anywhere
 */
export function useMatrixKeys(keys: readonly (readonly (string | null)[])[], first: string) {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && keys.some((row) => row.includes(last)) ? last : first;
  const onFocus = (event: FocusEvent) => {
    const key = event.target.getAttribute('data-key');
    if (key !== null) setLast(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const current = event.target instanceof Element ? event.target.getAttribute('data-key') : null;
    const next = current === null ? null : moveInGrid(keys, current, event.key, event.ctrlKey);
    if (next === null) return;
    const place = event.currentTarget.querySelector(`[data-key="${CSS.escape(next)}"]`);
    if (place instanceof HTMLElement || place instanceof SVGElement) place.focus();
    event.preventDefault();
  };
  return { stop, onFocus, onKeyDown };
}
