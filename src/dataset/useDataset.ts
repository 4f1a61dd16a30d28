import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
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

/** The checked dataset; for everything inside the shell, which renders only once it is there. */
export function useDataset(): Dataset {
  return useSuspenseQuery(datasetQuery).data;
}
