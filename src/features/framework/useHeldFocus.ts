import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import type { TreeData } from '../../charts/tree/selectTree';
import type { TreeLayout } from '../../charts/tree/treeLayout';

/**
 * Keeps the keyboard on the tree's current item, and the item in sight, while the tree changes around it, also when
 * Back removes the item that had the focus. It never takes the focus from elsewhere.
 */
export function useHeldFocus<Area extends HTMLElement>(data: TreeData, layout: TreeLayout | null) {
  const area = useRef<Area>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const held = useRef(false);
  const seen = useRef(false);

  useLayoutEffect(() => {
    const current = data.items.find(({ inFocus }) => inFocus);
    if (!held.current || !current) return;
    const item = area.current?.querySelector(`[role="treeitem"][data-record="${CSS.escape(current.id)}"]`);
    if (item instanceof SVGElement) item.focus({ preventScroll: true });
  }, [data]);

  useLayoutEffect(() => {
    const first = !seen.current && layout !== null;
    if (first) seen.current = true;
    // A link to a node shows it; the whole framework starts at its top.
    const wanted = first ? data.items.some(({ inFocus, level }) => inFocus && level > 1) : held.current;
    // The item is still on its way to its place; the anchor is already there.
    if (wanted) anchor.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [data, layout]);

  return {
    area,
    anchor,
    /** The mouse on an expander brings the keyboard to the tree as well. */
    hold: () => {
      held.current = true;
    },
    onFocus: () => {
      held.current = true;
    },
    onBlur: ({ target }: FocusEvent) => {
      // Only after the current change is done is it clear whether the item was left or taken away.
      queueMicrotask(() => {
        const inside = area.current?.contains(document.activeElement) === true;
        if (target.isConnected && !inside) held.current = false;
      });
    },
  };
}
