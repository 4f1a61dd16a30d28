import { useEffect, useRef } from 'react';

/** A page that is opened with a record in its address shows the item, however far down it stands. */
export function useRecordInSight(record: string | null): void {
  const first = useRef(record);
  useEffect(() => {
    const sought = first.current;
    if (sought === null) return;
    document.querySelector(`main [data-record="${CSS.escape(sought)}"]`)?.scrollIntoView({ block: 'center' });
  }, []);
}
