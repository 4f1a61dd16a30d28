import { useEffect, useState } from 'react';
import { wholeLink } from '../../export/data/dataTables';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';

/** The same view with nothing left out by a filter; null until it is there. */
export function useWhole({ place, dataset }: Exportable): Exportable | null {
  const load = useLoadExportable();
  const link = wholeLink(place, dataset);
  const { lang } = place.view;
  const [whole, setWhole] = useState<{ readonly link: string; readonly is: Exportable | null } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (is: Exportable | null) => {
      if (current) setWhole({ link, is });
    };
    // Without it the rows that are shown can still be saved.
    load(link, lang).then(settle, () => settle(null));
    return () => {
      current = false;
    };
  }, [lang, link, load]);
  return whole?.link === link ? whole.is : null;
}
