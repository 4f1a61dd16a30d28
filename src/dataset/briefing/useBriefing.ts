import { useQuery } from '@tanstack/react-query';
import type { FoundBriefing } from './foundBriefing';
import { SHARED, unpackBriefing } from './shareBriefing';
import { useBundledBriefing } from './useBundledBriefing';
import { useOwnBriefings } from './useOwnBriefings';

/**
 * The briefing of an id: the bundled one, one of the reader's own, or one that came with its link.
 * @param data what the link brings along (`BriefingPlace.data`)
 */
export function useBriefing(id: string, data: string | null): FoundBriefing {
  const bundled = useBundledBriefing();
  const { state } = useOwnBriefings();
  const shared = useShared(id === SHARED ? data : null);
  if (id === SHARED) return shared;
  const own = state.briefings.find(({ briefing }) => briefing.id === id);
  if (own) return { is: 'there', briefing: own.briefing };
  return bundled.is === 'there' && bundled.briefing.id !== id ? { is: 'unknown' } : bundled;
}

function useShared(data: string | null): FoundBriefing {
  const query = useQuery({
    queryKey: ['briefing', SHARED, data],
    queryFn: () => unpackBriefing(data ?? ''),
    enabled: data !== null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });
  if (data === null) return { is: 'unknown' };
  if (!query.data) return query.error ? { is: 'failed', issues: [] } : { is: 'loading' };
  return query.data.ok
    ? { is: 'there', briefing: query.data.briefing }
    : { is: 'failed', issues: query.data.issues };
}
