import { useEffect, type RefObject } from 'react';

/** Opens a dialog above the page as it arrives, and closes it on a press beside it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const shown = dialog.current;
    if (!shown) return undefined;
    const onClick = (event: MouseEvent) => {
      if (event.target === shown) shown.close();
    };
    shown.showModal();
    shown.addEventListener('click', onClick);
    return () => {
      shown.removeEventListener('click', onClick);
    };
  }, [dialog]);
}
