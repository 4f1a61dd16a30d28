import { useEffect, useState } from 'react';
import { wholeLink } from '../../export/data/dataTables';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';

type Whole =
  | { readonly is: 'loading' }
  /** Without it the rows that are shown can still be saved. */
  | { readonly is: 'failed' }
  | { readonly is: 'there'; readonly exportable: Exportable };

const LOADING: Whole = { is: 'loading' };

/** The same view with nothing left out by a filter. */
export function useWhole({ place, dataset }: Exportable): Whole {
  const load = useLoadExportable();
  const link = wholeLink(place, dataset);
  const { lang } = place.view;
  const [known, setKnown] = useState<{ readonly link: string; readonly whole: Whole } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (whole: Whole) => {
      if (current) setKnown({ link, whole });
    };
    load(link, lang).then(
      (exportable) => settle(exportable === null ? { is: 'failed' } : { is: 'there', exportable }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [lang, link, load]);
  return known?.link === link ? known.whole : LOADING;
}
