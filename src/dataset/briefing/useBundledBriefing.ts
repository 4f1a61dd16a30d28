import { queryOptions, useQuery } from '@tanstack/react-query';
import { FileError, loadJson } from '../loadJson';
import type { FoundBriefing } from './foundBriefing';
import { parseBriefing } from './parseBriefing';

/** The bundled briefing, relative to the page. */
const BRIEFING_ADDRESS = './data/briefing.json';

const briefingQuery = queryOptions({
  queryKey: ['briefing', BRIEFING_ADDRESS],
  queryFn: async ({ signal }) => {
    const parsed = parseBriefing(await loadJson(BRIEFING_ADDRESS, signal));
    if (!parsed.ok) throw new FileError(parsed.issues);
    return parsed.briefing;
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
});

/** The briefing that comes with the app. */
export function useBundledBriefing(): FoundBriefing {
  const { data, error } = useQuery(briefingQuery);
  if (error) return { is: 'failed', issues: error instanceof FileError ? error.issues : [] };
  return data ? { is: 'there', briefing: data } : { is: 'loading' };
}
