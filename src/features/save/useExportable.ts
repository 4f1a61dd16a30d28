import { useEffect, useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';
import { writeLink } from '../../filters/link';
import { useFilters } from '../../filters/useFilters';

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'there'; readonly exportable: Exportable };

/** The present view, ready to leave the app. */
export function useExportable(): Loaded {
  const dataset = useDataset();
  const { path, filters, view } = useFilters();
  const load = useLoadExportable();
  const link = writeLink({ path, filters, view }, dataset);
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  useEffect(() => {
    let current = true;
    const settle = (to: Loaded) => {
      if (current) setLoaded(to);
    };
    load(link, view.lang).then(
      (exportable) => settle(exportable === null ? { is: 'failed' } : { is: 'there', exportable }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [link, load, view.lang]);
  return loaded;
}
