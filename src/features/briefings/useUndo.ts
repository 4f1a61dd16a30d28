import { useState } from 'react';
import type { Text } from '../../i18n/text';

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly words: Text;
  readonly undo: () => void;
  /** Words for when it is back. */
  readonly undone: Text;
}

/** What can be taken back, the last first, without any limit of time while the page is open. */
export function useUndo(): {
  readonly last: Undoable | null;
  readonly told: Text | null;
  readonly done: (what: Undoable) => void;
  readonly undo: () => void;
} {
  const [stack, setStack] = useState<readonly Undoable[]>([]);
  const [told, setTold] = useState<Text | null>(null);
  const last = stack.at(-1) ?? null;
  return {
    last,
    told,
    done: (what) => {
      setStack([...stack, what]);
      setTold(null);
    },
    undo: () => {
      last?.undo();
      setStack(stack.slice(0, -1));
      setTold(last?.undone ?? null);
    },
  };
}
