import { useMemo } from 'react';
import { useDataset } from '../dataset/useDataset';
import type { Ignored } from './addressParts';
import { defaultFilters, type Filters } from './filters';
import { readPlace, writeLink, type Place } from './link';
import { useAddressBar } from './useAddressBar';
import type { ViewState } from './viewUrl';

/** A change to what the address says; what is not named stays as it is. */
export interface Change {
  readonly path?: string;
  readonly filters?: Partial<Filters>;
  readonly view?: Partial<ViewState>;
}

/** What the address bar says, and the ways to change it. */
export interface Address extends Place {
  /** Parts of the address that were not understood, for the notice. */
  readonly ignored: readonly Ignored[];
  /** The link that makes a change: for an `href`, so that every decision can also be opened in a new tab. */
  readonly href: (change: Change) => string;
  /** Makes a change that Back undoes. */
  readonly push: (change: Change) => void;
  /** Makes a change that is not a decision of its own (keyboard focus, a drag under way). */
  readonly replace: (change: Change) => void;
  /** The whole filter back to no restriction, in one step that Back undoes. */
  readonly reset: () => void;
}

/** The one hook on the address bar. The URL owns the filter, the language, the selected record and the view. */
export function useFilters(): Address {
  const dataset = useDataset();
  const { pathname, search, hrefOf, go } = useAddressBar();

  return useMemo(() => {
    const { value: place, ignored } = readPlace(pathname, search, dataset);
    const target = (change: Change): string =>
      writeLink(
        {
          path: change.path ?? place.path,
          filters: { ...place.filters, ...change.filters },
          view: { ...place.view, ...change.view },
        },
        dataset,
      );
    return {
      ...place,
      ignored,
      href: (change) => hrefOf(target(change)),
      push: (change) => go(target(change)),
      replace: (change) => go(target(change), { replace: true }),
      reset: () => go(target({ filters: defaultFilters(dataset) })),
    };
  }, [dataset, go, hrefOf, pathname, search]);
}
