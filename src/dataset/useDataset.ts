import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { DATASET_ADDRESS, loadDataset } from './loadDataset';
import type { Dataset } from './model';

const datasetQuery = queryOptions({
  queryKey: ['dataset', DATASET_ADDRESS],
  queryFn: ({ signal }) => loadDataset(DATASET_ADDRESS, signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A reader on a plane or in a meeting room without a network still has the file from the browser's cache.
  networkMode: 'always',
  retry: false,
});

/** The dataset's loading state, for the shell that shows a skeleton or the error page. */
export function useDatasetQuery() {
  return useQuery(datasetQuery);
}

/** The dataset that is shown: the whole of it, or without the added facts. See filters/ShownDataset.tsx. */
export const DatasetContext = createContext<Dataset | null>(null);

/** The checked dataset, as much of it as is shown; for everything inside the shell. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext);
  if (!dataset) throw new Error('useDataset needs a ShownDataset above it.');
  return dataset;
}
