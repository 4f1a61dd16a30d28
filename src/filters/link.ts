import type { Dataset } from '../dataset/model';
import type { Ignored, Read } from './addressParts';
import type { Filters } from './filters';
import { formatFilters, parseFilters } from './filtersUrl';
import { formOf, formsAt } from './forms';
import { plainPath } from './paths';
import { formatView, parseView, unknownParams, type ViewState } from './viewUrl';

/** What a link to a view asks for: which view, of what, and how it is looked at. */
export interface Place {
  readonly path: string;
  readonly filters: Filters;
  readonly view: ViewState;
}

/**
 * Reads a link as it stands behind the # (`/timeline?partners=US,GB&lang=en`). Total: what is not understood falls
 * back to its default and is reported. The inverse of `writeLink`.
 */
export function readLink(link: string, dataset: Dataset): Read<Place> {
  const [pathname = '/', ...rest] = link.split('?');
  return readPlace(pathname, rest.join('?'), dataset);
}

/** The same for a link that comes in two parts, as a router has it. */
export function readPlace(pathname: string, search: string, dataset: Dataset): Read<Place> {
  const path = plainPath(pathname);
  const params = new URLSearchParams(search);
  const filters = parseFilters(params, dataset);
  const view = parseView(params, dataset, path);
  const ignored: readonly Ignored[] = [...filters.ignored, ...view.ignored, ...unknownParams(params)];
  return { value: { path, filters: filters.value, view: view.value }, ignored };
}

/** `/timeline?partners=US,GB&years=2013-2015&lang=en`: commas stay readable, defaults are not written. */
export function writeLink({ path, filters, view }: Place, dataset: Dataset): string {
  // A form goes along only where the screen that is gone to has it.
  const there = { ...view, as: formOf(view.as, formsAt(path)) };
  const pairs = [...formatFilters(filters, dataset), ...formatView(there, dataset)];
  const query = pairs.map(([param, value]) => `${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
