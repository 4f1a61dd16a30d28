import { useEffect, useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';
import { writeLink } from '../../filters/link';
import { useFilters } from '../../filters/useFilters';

/** The present view, ready to leave the app; null while it is on its way, or could not be loaded. */
export function useLatestExportable(): Exportable | null {
  const dataset = useDataset();
  const { path, filters, view } = useFilters();
  const load = useLoadExportable();
  const link = writeLink({ path, filters, view }, dataset);
  const [loaded, setLoaded] = useState<{ readonly link: string; readonly exportable: Exportable | null }>();
  useEffect(() => {
    let current = true;
    const settle = (exportable: Exportable | null) => {
      if (current) setLoaded({ link, exportable });
    };
    load(link, view.lang).then(settle, () => settle(null));
    return () => {
      current = false;
    };
  }, [link, load, view.lang]);
  return loaded?.link === link ? loaded.exportable : null;
}
