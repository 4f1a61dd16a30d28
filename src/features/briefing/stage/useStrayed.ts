import { useDataset } from '../../../dataset/useDataset';
import { formatFilters } from '../../../filters/filtersUrl';
import { readLink } from '../../../filters/link';
import { useFilters } from '../../../filters/useFilters';

/**
 * Whether another view, or other records, are shown than a scene was saved with, so that the words for the one need not
 * hold for the other. An open record, or the same as a table, leaves it what it is.
 */
export function useStrayed(saved: string): boolean {
  const dataset = useDataset();
  const { path, filters } = useFilters();
  const scene = readLink(saved, dataset).value;
  const written = (of: typeof filters) => JSON.stringify(formatFilters(of, dataset));
  return path !== scene.path || written(filters) !== written(scene.filters);
}
