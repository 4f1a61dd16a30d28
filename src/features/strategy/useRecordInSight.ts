import { useEffect, useRef } from 'react';

/**
 * An outline that comes up with a record in the address shows its item, however far down it stands, and puts the
 * keyboard on it unless that is busy on the page already, as with the choice of the form.
 */
export function useRecordInSight(record: string | null): void {
  const first = useRef(record);
  useEffect(() => {
    if (first.current === null) return;
    const found = document.querySelector(`main [data-place="${CSS.escape(first.current)}"]`);
    if (!(found instanceof HTMLElement)) return;
    if (!document.activeElement?.closest('[data-view]')) found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
  }, []);
}
