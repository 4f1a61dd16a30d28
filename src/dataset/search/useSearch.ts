import { useEffect, useState } from 'react';
import type { Dataset } from '../model';
import { useDataset } from '../useDataset';
import type { Search } from './search';
import { searchOf } from './searchOf';

/**
 * The search over what is shown, or null while the library and the index are on their way: they load late, when
 * something on the page first looks for words.
 */
export function useSearch(): Search | null {
  const dataset = useDataset();
  const [ready, setReady] = useState<{ readonly dataset: Dataset; readonly search: Search } | null>(null);
  useEffect(() => {
    let wanted = true;
    searchOf(dataset).then(
      (search) => {
        if (wanted) setReady({ dataset, search });
      },
      (error: unknown) => {
        // Thrown while drawing, so that the page of errors takes it.
        if (wanted) {
          setReady(() => {
            throw error;
          });
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [dataset]);
  return ready?.dataset === dataset ? ready.search : null;
}
