import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate } from 'react-router';
import { formatBriefingPlace, type BriefingPlace } from '../../../filters/briefingPlace';
import type { PointedAt } from '../../../filters/mirrorMessage';
import type { MirrorPage } from './mirrorCore';
import { createMirrorStore, type MirrorView } from './mirrorStore';
import { openChannel, type OpenChannel } from './openChannel';
import type { Address } from './registers';
import type { Talk } from './talk';

/** What a window of a briefing shares with the others; where another one points is drawn with `PointerDot`. */
export interface Mirror extends MirrorView {
  readonly setBlank: (blank: boolean) => void;
  readonly setTalk: (talk: Talk) => void;
  readonly point: (at: PointedAt | null) => void;
}

/** From the outside, for tests: what time it is (ms since 1970), and the way to other windows. */
export interface MirrorSurroundings {
  readonly now?: () => number;
  readonly open?: OpenChannel;
}

/**
 * Keeps all windows of a briefing at the same place, both ways. The address stays the owner of the place: what
 * somebody does here changes it, and the others are told; what is heard from others replaces it, without a new entry
 * in this window's history, so that Back undoes what was done in this window and nothing else.
 */
export function useMirror(
  page: MirrorPage,
  place: BriefingPlace,
  { now = Date.now, open = openChannel }: MirrorSurroundings = {},
): Mirror {
  const [me] = useState(newSender);
  const [store] = useState(() => createMirrorStore({ me, page, address: place }, open, now));
  const view = useSyncExternalStore(store.subscribe, store.view);
  const navigate = useNavigate();
  const entry = useLocation();

  const go = useEffectEvent((address: Address, sent: number) => {
    const link = formatBriefingPlace(page, { ...place, ...address });
    void navigate(link, { replace: true, state: { mirror: me, mark: sent } });
  });
  const { scene, at, lang, theme } = place;
  // Before the page is painted, so that no other change of this window is seen first; with every new entry of the
  // history, since to go elsewhere and back between two drawings is a step too.
  useLayoutEffect(() => {
    store.arrive({ scene, at, lang, theme }, markOf(entry.state, me));
  }, [store, scene, at, lang, theme, entry, me]);
  const setBlank = useCallback((blank: boolean) => store.change({ blank }), [store]);
  const setTalk = useCallback((talk: Talk) => store.change({ talk }), [store]);
  const name = channelName(place);
  useEffect(() => store.connect(name, (address, sent) => go(address, sent)), [store, name]);

  return { ...view, setBlank, setTalk, point: store.point };
}

/** Windows are of one briefing where they come from one copy of the app and hold the same scenes. */
function channelName({ briefing, data }: BriefingPlace): string {
  return `briefing ${location.pathname} ${briefing} ${data ?? ''}`;
}

/** The number of the mirror's change that led to an entry of the history; an entry of another page load has none. */
function markOf(state: unknown, me: string): number | null {
  if (typeof state !== 'object' || state === null) return null;
  if (!('mirror' in state) || state.mirror !== me || !('mark' in state)) return null;
  return typeof state.mark === 'number' ? state.mark : null;
}

/** `crypto.randomUUID` is missing on a page without https, which an internal server often is. */
function newSender(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}
