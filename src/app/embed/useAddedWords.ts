import { useEffect, useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { useLoadExportable } from '../../export/useLoadExportable';
import { writeLink } from '../../filters/link';
import { useFilters } from '../../filters/useFilters';
import type { Text } from '../../i18n/text';

/** What of the present view is from outside the source, in words; null where nothing is, and until it is known. */
export function useAddedWords(): Text | null {
  const dataset = useDataset();
  const { path, filters, view } = useFilters();
  const load = useLoadExportable();
  const link = writeLink({ path, filters, view }, dataset);
  const [known, setKnown] = useState<{ readonly link: string; readonly words: Text | null } | null>(null);
  useEffect(() => {
    let current = true;
    load(link, view.lang).then(
      (exportable) => {
        if (current) setKnown({ link, words: exportable?.stamp.added ?? null });
      },
      // Where the connection is lost the screen itself says so, and each added fact is marked where it stands.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [link, load, view.lang]);
  return known?.link === link ? known.words : null;
}
