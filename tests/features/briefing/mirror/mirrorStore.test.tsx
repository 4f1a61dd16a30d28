import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMirrorStore, type MirrorStore } from '../../../../src/features/briefing/mirror/mirrorStore';
import type { MirrorPage } from '../../../../src/features/briefing/mirror/mirrorCore';
import type { OpenChannel } from '../../../../src/features/briefing/mirror/openChannel';

const START = { scene: 1, at: null, lang: 'ja', theme: 'system' } as const;
const SECOND = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser whose messages arrive at once in every other window that is there. */
function browser() {
  const inboxes = new Map<string, (data: unknown) => void>();
  const open = (me: string, page: MirrorPage) => {
    const channel: OpenChannel = (_, onMessage) => {
      inboxes.set(me, onMessage);
      return {
        send: (message) => {
          if (!inboxes.has(me)) return;
          for (const [id, inbox] of inboxes) if (id !== me) inbox(structuredClone(message));
        },
        close: () => inboxes.delete(me),
      };
    };
    const store = createMirrorStore({ me, page, address: START }, channel, Date.now);
    return { store, leave: store.connect('talk', () => undefined) };
  };
  /** Ends a window as a crash does: nothing is said, and nothing runs there any more. */
  const kill = (me: string) => inboxes.delete(me);
  return { open, kill };
}

function drawn(store: MirrorStore): () => number {
  let times = 0;
  store.subscribe(() => {
    times += 1;
  });
  return () => times;
}

test('a window that crashes is no longer counted after 15 s', () => {
  const { open, kill } = browser();
  const presenter = open('presenter', 'presenter').store;
  open('stage', 'stage');
  expect(presenter.view().stages).toBe(1);
  vi.advanceTimersByTime(7 * SECOND);
  kill('stage');
  vi.advanceTimersByTime(7 * SECOND);
  expect(presenter.view().stages).toBe(1);
  vi.advanceTimersByTime(8 * SECOND);
  expect(presenter.view().stages).toBe(0);
});

test('windows that are there stay counted for hours, and are not drawn anew for it', () => {
  const { open } = browser();
  const presenter = open('presenter', 'presenter').store;
  const stage = open('stage', 'stage').store;
  const [here, there] = [drawn(presenter), drawn(stage)];
  vi.advanceTimersByTime(3 * 3600 * SECOND);
  expect(presenter.view().stages).toBe(1);
  expect([here(), there()]).toEqual([0, 0]);
});

test('a presenter whose clock is slowed to one beat a minute does not give up the stage', () => {
  const slow = vi.spyOn(globalThis, 'setInterval');
  slow.mockImplementationOnce((step: () => void) =>
    setTimeout(function beat() {
      step();
      setTimeout(beat, 60 * SECOND);
    }, 60 * SECOND),
  );
  const { open, kill } = browser();
  const presenter = open('presenter', 'presenter').store;
  slow.mockRestore();
  open('stage', 'stage');
  const lost = drawn(presenter);
  vi.advanceTimersByTime(3600 * SECOND);
  expect(presenter.view().stages).toBe(1);
  expect(lost()).toBe(0);
  kill('stage');
  vi.advanceTimersByTime(180 * SECOND);
  expect(presenter.view().stages).toBe(0);
});

test('a window that says goodbye is gone at once, and asks nothing any more', () => {
  const { open } = browser();
  const presenter = open('presenter', 'presenter');
  const { leave } = open('stage', 'stage');
  leave();
  expect(presenter.store.view().stages).toBe(0);
  presenter.leave();
  expect(vi.getTimerCount()).toBe(0);
});

test('a browser that keeps the windows apart is said to do so', () => {
  const store = createMirrorStore({ me: 'a', page: 'presenter', address: START }, () => null, Date.now);
  const leave = store.connect('talk', () => undefined);
  expect(store.view()).toMatchObject({ connected: false, stages: 0 });
  leave();
});
