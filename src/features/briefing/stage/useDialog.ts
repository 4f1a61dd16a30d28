import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a dialog above the page as it arrives and closes it as it goes, which gives the focus back; Escape closes it
 * too, and `onClose` of the element tells.
 */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
