import { useEffect, useState } from 'react';
import type { Dataset } from '../model';
import { useDataset } from '../useDataset';
import type { Search } from './search';

/** One search for each dataset that is shown, built when it is first needed. */
const searches = new WeakMap<Dataset, Promise<Search>>();

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
        searches.delete(dataset);
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

function searchOf(dataset: Dataset): Promise<Search> {
  const known = searches.get(dataset);
  if (known) return known;
  const built = import('./buildSearch').then(({ buildSearch }) => buildSearch(dataset));
  searches.set(dataset, built);
  return built;
}
