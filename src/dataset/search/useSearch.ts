import { useEffect, useState } from 'react';
import type { Dataset } from '../model';
import { useDataset } from '../useDataset';
import type { Search } from './search';
import { searchOf } from './searchOf';

/**
 * The search over what is shown, or null while the library and the index are on their way: they load late, when
 * something on the page first looks for words.
 * @param wanted false while there are no words to look for: nothing is loaded then
 */
export function useSearch(wanted = true): Search | null {
  const dataset = useDataset();
  const [ready, setReady] = useState<{ readonly dataset: Dataset; readonly search: Search } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    searchOf(dataset).then(
      (search) => {
        if (here) setReady({ dataset, search });
      },
      (error: unknown) => {
        // Thrown while drawing, so that the page of errors takes it.
        if (here) {
          setReady(() => {
            throw error;
          });
        }
      },
    );
    return () => {
      here = false;
    };
  }, [dataset, wanted]);
  return ready?.dataset === dataset ? ready.search : null;
}
