import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Issue } from '../issue';
import { FileError, loadJson } from '../loadJson';
import type { Briefing } from './briefing';
import { parseBriefing } from './parseBriefing';

/** The bundled briefing, relative to the page. */
export const BRIEFING_ADDRESS = './data/briefing.json';

/** What is known of a briefing that the address names. */
export type FoundBriefing =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly briefing: Briefing }
  /** There is none of that name. */
  | { readonly is: 'unknown' }
  | { readonly is: 'failed'; readonly issues: readonly Issue[] };

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

/** The briefing of an id. */
export function useBriefing(id: string): FoundBriefing {
  const { data, error } = useQuery(briefingQuery);
  if (error) return { is: 'failed', issues: error instanceof FileError ? error.issues : [] };
  if (!data) return { is: 'loading' };
  return data.id === id ? { is: 'there', briefing: data } : { is: 'unknown' };
}
