import { readMessage } from '../../../../src/filters/mirrorMessage';
import {
  arrive,
  ask,
  change,
  hear,
  hello,
  settle,
  startCore,
  type Core,
  type Turn,
} from '../../../../src/features/briefing/mirror/mirrorCore';
import type { Address } from '../../../../src/features/briefing/mirror/registers';

/** A change of the address under way, as a router has it: made at once, shown later. */
interface Move {
  readonly address: Address;
  readonly mark: number | null;
}

interface Window {
  core: Core;
  address: Address;
  /** What the page has not yet seen of its own address. */
  readonly moves: Move[];
  /** In the order in which it was sent: the browser has one place that all messages go through. */
  readonly inbox: unknown[];
}

/** Windows of one browser, between which nothing arrives until it is let through. */
export function simulatedWindows() {
  const windows = new Map<string, Window>();
  let messages = 0;
  let opened = 0;

  const send = (from: string, message: unknown) => {
    messages += 1;
    for (const [id, window] of windows) {
      if (id === from) continue;
      window.inbox.push(structuredClone(message));
    }
  };
  const take = (id: string, window: Window, { core, tell, go }: Turn) => {
    window.core = core;
    if (tell !== null) send(id, tell);
    if (go !== null) window.moves.push({ address: go, mark: core.sent });
  };
  const open = (address: Address): string => {
    opened += 1;
    // Senders in no particular order.
    const id = `${(opened * 7919) % 104729}`;
    const window: Window = {
      core: startCore(id, opened % 2 === 0 ? 'stage' : 'presenter', address),
      address,
      moves: [],
      inbox: [],
    };
    windows.set(id, window);
    send(id, hello(window.core));
    return id;
  };
  const ids = () => [...windows.keys()];
  const at = (index: number) => [...windows].at(index % Math.max(1, windows.size));

  /** Lets one thing happen that is under way, the choice being the caller's; false where nothing is. */
  const proceed = (choice: number): boolean => {
    const under = [...windows].flatMap(([id, window]) => [
      ...(window.moves.length > 0 ? [() => showMove(id, window)] : []),
      ...(window.inbox.length > 0 ? [() => deliver(id, window)] : []),
    ]);
    if (under.length === 0) return false;
    under[choice % under.length]?.();
    return true;
  };
  const showMove = (id: string, window: Window) => {
    const move = window.moves.shift();
    if (!move) return;
    window.address = move.address;
    take(id, window, arrive(window.core, move.address, move.mark, 1000));
  };
  const deliver = (id: string, window: Window) => {
    const message = readMessage(window.inbox.shift());
    if (message === null) throw new Error('A window sends only what another one understands.');
    take(id, window, hear(window.core, message));
  };

  return {
    open,
    ids,
    /** Somebody goes elsewhere in a window: from where its address is now, shown or not. */
    go: (index: number, move: (from: Address) => Address) => {
      const [, window] = at(index) ?? [];
      if (!window) return;
      const from = window.moves.at(-1)?.address ?? window.address;
      window.moves.push({ address: move(from), mark: null });
    },
    /** A window is drawn only after the last of several changes of its address. */
    skip: (index: number) => {
      const [, window] = at(index) ?? [];
      window?.moves.splice(0, window.moves.length - 1);
    },
    blank: (index: number, blank: boolean) => {
      const [id, window] = at(index) ?? [];
      if (id !== undefined && window) take(id, window, change(window.core, { blank }));
    },
    /** Loads a window again: it keeps its address and nothing else. */
    reload: (index: number) => {
      const [id, window] = at(index) ?? [];
      if (id === undefined || !window) return;
      send(id, { v: 1, from: id, kind: 'bye' });
      windows.delete(id);
      open(window.moves.at(-1)?.address ?? window.address);
    },
    /** Ends a window without a word: a crash. */
    kill: (index: number) => {
      const [id] = at(index) ?? [];
      if (id !== undefined) windows.delete(id);
    },
    /** The clock of a window has moved on to its next question. */
    ask: (index: number) => {
      const [id, window] = at(index) ?? [];
      if (id !== undefined && window) take(id, window, ask(window.core));
    },
    settle: (index: number) => {
      const [, window] = at(index) ?? [];
      if (window) window.core = settle(window.core);
    },
    proceed,
    drain: () => {
      let left = 10_000;
      while (proceed(left) && left > 0) left -= 1;
      if (left === 0) throw new Error('The windows never come to rest.');
    },
    address: (id: string) => windows.get(id)?.address,
    core: (id: string) => windows.get(id)?.core,
    sent: () => messages,
  };
}
