import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Dataset } from '../dataset/model';
import { useDataset } from '../dataset/useDataset';
import type { Ignored } from './addressParts';
import { defaultFilters, type Filters } from './filters';
import { formOf, formsAt } from './forms';
import { formatFilters, parseFilters } from './filtersUrl';
import { plainPath } from './paths';
import { formatView, parseView, unknownParams, type ViewState } from './viewUrl';

/** A change to what the address says; what is not named stays as it is. */
export interface Change {
  readonly path?: string;
  readonly filters?: Partial<Filters>;
  readonly view?: Partial<ViewState>;
}

/** What the address bar says, and the ways to change it. */
export interface Address {
  readonly path: string;
  readonly filters: Filters;
  readonly view: ViewState;
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
  const { pathname, search } = useLocation();
  const navigate = useNavigate();

  return useMemo(() => {
    const path = plainPath(pathname);
    const params = new URLSearchParams(search);
    const filters = parseFilters(params, dataset);
    const view = parseView(params, dataset, path);
    const target = (change: Change): string =>
      writeAddress(
        dataset,
        change.path ?? path,
        { ...filters.value, ...change.filters },
        { ...view.value, ...change.view },
      );
    return {
      path,
      filters: filters.value,
      view: view.value,
      ignored: [...filters.ignored, ...view.ignored, ...unknownParams(params)],
      href: (change) => `#${target(change)}`,
      push: (change) => void navigate(target(change)),
      replace: (change) => void navigate(target(change), { replace: true }),
      reset: () => void navigate(target({ filters: defaultFilters(dataset) })),
    };
  }, [dataset, navigate, pathname, search]);
}

/** `/timeline?partners=US,GB&years=2013-2015&lang=en`: commas stay readable, defaults are not written. */
function writeAddress(dataset: Dataset, path: string, filters: Filters, view: ViewState): string {
  // A form goes along only where the screen that is gone to has it.
  const there = { ...view, as: formOf(view.as, formsAt(path)) };
  const pairs = [...formatFilters(filters, dataset), ...formatView(there, dataset)];
  const query = pairs.map(([param, value]) => `${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
