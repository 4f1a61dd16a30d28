import { useCallback, useEffect, useRef, type RefCallback } from 'react';
import { findMark } from './findMark';

/**
 * Moves the keyboard with the inspector: opening it (or going on to another record) puts the focus on its heading,
 * so that a screen reader says the title, in the window that the reader is in; closing it gives the focus back to what opened it. A page that loads with
 * a record in its address leaves the focus alone.
 * @param record the record that the inspector shows, null when it is closed
 * @returns the ref for the inspector's heading, which may come later than the record: its words are loaded late
 */
export function useInspectorFocus(record: string | null): RefCallback<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const awaited = useRef(false);
  const shown = useRef(record);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    const before = shown.current;
    if (before === record) return;
    shown.current = record;
    const active = isNowhere(document.activeElement) ? null : document.activeElement;
    if (record === null) {
      if (active === null) focusOn(wayBack(opener.current, before));
      opener.current = null;
      return;
    }
    // Somebody in another window has opened it: the speaker there keeps the place of the keyboard here.
    if (!document.hasFocus()) return;
    const inside = active !== null && (heading.current?.closest('aside')?.contains(active) ?? false);
    if (active !== null && !inside) opener.current = active;
    awaited.current = heading.current === null;
    heading.current?.focus({ preventScroll: true });
  }, [record]);

  return useCallback((element) => {
    heading.current = element;
    if (element === null || !awaited.current) return;
    awaited.current = false;
    element.focus({ preventScroll: true });
  }, []);
}

/** The panel takes its focused element with it when it goes, and then the focus is on the page as a whole. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || !element.isConnected;
}

function wayBack(opener: Element | null, record: string | null): Element | null {
  if (opener?.isConnected === true) return opener;
  const main = document.querySelector('main');
  const mark = record === null || main === null ? null : findMark(record, main);
  return mark ?? document.getElementById('headline');
}

/** A row of a table carries its record but cannot have the focus; the link in it can. */
function focusOn(element: Element | null) {
  const focusable = element?.matches('a, button, [tabindex]') ? element : element?.querySelector('a, button');
  if (focusable instanceof HTMLElement || focusable instanceof SVGElement) focusable.focus();
}
