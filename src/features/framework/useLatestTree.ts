import { useLayoutEffect, useRef } from 'react';
import type { SettledTree } from '../../charts/tree/treeMoves';

/**
 * Where the reader's last action led, ahead of what is drawn: keys may follow each other faster than the page, and
 * each starts from where the one before it led. Anything else that moves the tree (Back, a link) overrules it.
 * @param drawn the tree that the page shows
 */
export function useLatestTree(drawn: SettledTree) {
  const latest = useRef(drawn);
  const sent = useRef<readonly string[]>([]);

  useLayoutEffect(() => {
    const arrived = sent.current.lastIndexOf(nameOf(drawn));
    sent.current = arrived === -1 ? [] : sent.current.slice(arrived + 1);
    if (sent.current.length === 0) latest.current = drawn;
  }, [drawn]);

  return {
    latest,
    /** Notes a state that is on its way to the page. False when it is the one that is there already. */
    send: (next: SettledTree): boolean => {
      const name = nameOf(next);
      if (name === nameOf(latest.current)) return false;
      latest.current = next;
      sent.current = [...sent.current, name];
      return true;
    },
  };
}

function nameOf({ open, node, record }: SettledTree): string {
  return [...open.toSorted(), node, record ?? ''].join();
}
