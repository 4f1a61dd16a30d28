import { MIRROR_VERSION, readMessage, type Message, type PointedAt } from '../../../filters/mirrorMessage';
import {
  arrive,
  ask,
  change,
  hear,
  hello,
  settle,
  startCore,
  stagesIn,
  type MirrorPage,
  type Turn,
} from './mirrorCore';
import type { Channel, OpenChannel } from './openChannel';
import type { Address, Mirrored } from './registers';
import type { Talk } from './talk';

/** What a page shows of its mirroring. */
export interface MirrorView {
  /** False where the browser keeps the windows apart; then this window is on its own. */
  readonly connected: boolean;
  /** How many other windows show the stage. */
  readonly stages: number;
  /** Whether the audience sees nothing. */
  readonly blank: boolean;
  readonly talk: Talk;
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
/** How often a window asks who is there, in ms: one that was ended is missed within 15 s. */
const ASK = 5000;
/** How long the dot stays when nothing is heard of it, in ms. */
const POINTER_STAYS = 2500;

/** @param now ms since 1970 */
export function createMirrorStore(
  start: { readonly me: string; readonly page: MirrorPage; readonly address: Address },
  open: OpenChannel,
  now: () => number,
): MirrorStore {
  let core = startCore(start.me, start.page, start.address);
  let connected = true;
  let pointed: PointedAt | null = null;
  const look = (): MirrorView => ({
    connected,
    stages: stagesIn(core),
    blank: core.registers.blank.value,
    talk: core.registers.talk.value,
    pointed,
  });
  let view = look();
  let channel: Channel | null = null;
  let follow: (address: Address, mark: number) => void = () => undefined;
  let pointer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  /** The page is drawn anew only where it would show something else: the windows ask each other all the time. */
  const show = () => {
    const next = look();
    if (sameView(view, next)) return;
    view = next;
    for (const listener of listeners) listener();
  };
  const take = ({ core: next, tell, go }: Turn) => {
    core = next;
    show();
    if (tell !== null) channel?.send(tell);
    if (go !== null) follow(go, core.sent);
  };
  const showPointed = (at: PointedAt | null) => {
    pointed = at;
    show();
  };
  const onMessage = (data: unknown) => {
    const message = readMessage(data);
    if (message === null || message.from === start.me) return;
    if (message.kind !== 'pointer') {
      take(hear(core, message));
      return;
    }
    clearTimeout(pointer);
    if (message.at !== null) pointer = setTimeout(() => showPointed(null), POINTER_STAYS);
    showPointed(message.at);
  };
  const greet = () => channel?.send(hello(core));

  return {
    view: () => view,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    connect: (name, onGo) => {
      channel = open(name, onMessage);
      follow = onGo;
      connected = channel !== null;
      show();
      greet();
      const settling = setTimeout(() => {
        core = settle(core);
      }, ANSWER);
      const asking = setInterval(() => take(ask(core)), ASK);
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
        clearInterval(asking);
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
    arrive: (address, mark) => take(arrive(core, address, mark, now())),
    change: (part) => take(change(core, part)),
    point: (at) =>
      channel?.send({ v: MIRROR_VERSION, from: start.me, kind: 'pointer', at } satisfies Message),
  };
}

function sameView(one: MirrorView, other: MirrorView): boolean {
  return (
    one.connected === other.connected &&
    one.stages === other.stages &&
    one.blank === other.blank &&
    one.talk === other.talk &&
    one.pointed === other.pointed
  );
}
