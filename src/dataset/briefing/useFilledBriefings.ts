import type { Briefing } from './briefing';
import { useBundledBriefing } from './useBundledBriefing';
import { useOwnBriefings } from './useOwnBriefings';

/** The briefings that have a scene to show: the one that comes with the app, once it is loaded, then the reader's own. */
export function useFilledBriefings(): readonly Briefing[] {
  const bundled = useBundledBriefing();
  const { state } = useOwnBriefings();
  const all = state.briefings.map(({ briefing }) => briefing);
  return (bundled.is === 'there' ? [bundled.briefing, ...all] : all).filter(
    ({ scenes }) => scenes.length > 0,
  );
}
