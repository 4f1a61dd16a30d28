import { useMemo } from 'react';
import { useDatasetQuery } from '../../dataset/useDataset';
import { parseBriefingPlace, type BriefingPlace } from '../../filters/briefingPlace';
import { readAsked } from '../../filters/readAsked';

/** The place of a briefing that an address names: a scene itself, where what is asked for in it is not understood. */
export function useAskedPlace(id: string, search: string): BriefingPlace {
  const { data } = useDatasetQuery();
  return useMemo(() => {
    const place = parseBriefingPlace(id, search);
    return data ? { ...place, at: readAsked(search, data).value } : place;
  }, [data, id, search]);
}
