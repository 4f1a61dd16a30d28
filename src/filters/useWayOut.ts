import { useDataset } from '../dataset/useDataset';
import { defaultFilters, restrictsYears } from './filters';
import { useFilters } from './useFilters';

/**
 * What a reader whose filter finds nothing can do about it: clear all of it, or, where partners are chosen too, only
 * the years. `onClearYears` is null where that would be the same.
 */
export function useWayOut(): { readonly onClear: () => void; readonly onClearYears: (() => void) | null } {
  const dataset = useDataset();
  const { filters, push, reset } = useFilters();
  const both = restrictsYears(dataset, filters) && filters.partners.length > 0;
  return {
    onClear: reset,
    onClearYears: both ? () => push({ filters: { years: defaultFilters(dataset).years } }) : null,
  };
}
