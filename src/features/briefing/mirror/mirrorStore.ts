import { MIRROR_VERSION, readMessage, type Message, type PointedAt } from '../../../filters/mirrorMessage';
import {
  arrive,
  change,
  hear,
  hello,
  settle,
  startCore,
  type Core,
  type MirrorPage,
  type Turn,
} from './mirrorCore';
import type { Channel, OpenChannel } from './openChannel';
import type { Address, Mirrored } from './registers';

/** What a page shows of its mirroring. */
interface MirrorView {
  /** False where the browser keeps the windows apart; then this window is on its own. */
  readonly connected: boolean;
  readonly core: Core;
  /** Where another window points; null when it does not, or has not for a while. */
  readonly pointed: PointedAt | null;
}

/** One window's end of the mirror. */
export interface MirrorStore {
  readonly view: () => MirrorView;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Joins the other windows. @returns leaves them */
  readonly connect: (name: string, onGo: (address: Address, mark: number) => void) => () => void;
  readonly arrive: (address: Address, mark: number | null) => void;
  readonly change: (part: Pick<Partial<Mirrored>, 'blank' | 'talk'>) => void;
  readonly point: (at: PointedAt | null) => void;
}

/** How long a window that comes waits for an answer, in ms. */
const ANSWER = 300;
/** How long the dot stays when nothing is heard of it, in ms. */
const POINTER_STAYS = 2500;

/** @param now ms since 1970 */
export function createMirrorStore(
  start: { readonly me: string; readonly page: MirrorPage; readonly address: Address },
  open: OpenChannel,
  now: () => number,
): MirrorStore {
  let view: MirrorView = {
    connected: true,
    core: startCore(start.me, start.page, start.address),
    pointed: null,
  };
  let channel: Channel | null = null;
  let follow: (address: Address, mark: number) => void = () => undefined;
  let pointer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (part: Partial<MirrorView>) => {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };
  const take = ({ core, tell, go }: Turn) => {
    if (core !== view.core) set({ core });
    if (tell !== null) channel?.send(tell);
    if (go !== null) follow(go, core.sent);
  };
  const onMessage = (data: unknown) => {
    const message = readMessage(data);
    if (message === null || message.from === start.me) return;
    if (message.kind === 'pointer') showPointed(message);
    else take(hear(view.core, message));
  };
  const showPointed = ({ at }: Extract<Message, { kind: 'pointer' }>) => {
    clearTimeout(pointer);
    if (at !== null) pointer = setTimeout(() => set({ pointed: null }), POINTER_STAYS);
    set({ pointed: at });
  };
  const greet = () => channel?.send(hello(view.core));

  return {
    view: () => view,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    connect: (name, onGo) => {
      channel = open(name, onMessage);
      follow = onGo;
      set({ connected: channel !== null });
      greet();
      const settling = setTimeout(() => set({ core: settle(view.core) }), ANSWER);
      const leave = () => channel?.send({ v: MIRROR_VERSION, from: start.me, kind: 'bye' } satisfies Message);
      // A window that the browser had put away may have missed something.
      const back = () => {
        if (document.visibilityState === 'visible') greet();
      };
      window.addEventListener('pagehide', leave);
      window.addEventListener('pageshow', back);
      document.addEventListener('visibilitychange', back);
      return () => {
        clearTimeout(settling);
        clearTimeout(pointer);
        window.removeEventListener('pagehide', leave);
        window.removeEventListener('pageshow', back);
        document.removeEventListener('visibilitychange', back);
        leave();
        channel?.close();
        channel = null;
        follow = () => undefined;
      };
    },
    arrive: (address, mark) => take(arrive(view.core, address, mark, now())),
    change: (part) => take(change(view.core, part)),
    point: (at) =>
      channel?.send({ v: MIRROR_VERSION, from: start.me, kind: 'pointer', at } satisfies Message),
  };
}
