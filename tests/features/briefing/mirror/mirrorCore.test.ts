import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, type Address } from '../../../../src/features/briefing/mirror/registers';
import { simulatedWindows } from './simulatedWindows';

const START: Address = { scene: 1, at: null, lang: 'ja', theme: 'system' };

const DONE = ['scene', 'at', 'lang', 'theme', 'blank', 'open', 'reload', 'settle', 'ask', 'skip'] as const;

/** As often as all else together, so that few things are under way and many in turn. */
const LET_THROUGH = Array.from({ length: 6 }, () => 'proceed' as const);

type Windows = ReturnType<typeof simulatedWindows>;

function two(): { readonly windows: Windows; readonly a: string; readonly b: string } {
  const windows = simulatedWindows();
  const a = windows.open(START);
  windows.settle(0);
  const b = windows.open(START);
  windows.drain();
  return { windows, a, b };
}

describe('two windows', () => {
  test('follow each other both ways', () => {
    const { windows, a, b } = two();
    windows.go(0, (from) => ({ ...from, scene: 4 }));
    windows.drain();
    expect(windows.address(b)).toEqual({ ...START, scene: 4 });
    windows.go(1, (from) => ({ ...from, at: '/timeline?partners=US' }));
    windows.drain();
    expect(windows.address(a)).toEqual({ ...START, scene: 4, at: '/timeline?partners=US' });
  });

  test('tell each step once and never answer one with another', () => {
    const { windows } = two();
    const before = windows.sent();
    windows.go(0, (from) => ({ ...from, scene: 2 }));
    windows.drain();
    expect(windows.sent() - before).toBe(1);
  });

  test('keep both changes where one changes the scene while the other changes the language', () => {
    const { windows, a, b } = two();
    windows.go(0, (from) => ({ ...from, scene: 3 }));
    windows.go(1, (from) => ({ ...from, lang: 'en' }));
    windows.drain();
    expect(windows.address(a)).toEqual({ ...START, scene: 3, lang: 'en' });
    expect(windows.address(b)).toEqual({ ...START, scene: 3, lang: 'en' });
  });

  test('stay together where one is sent on and steps back before it is drawn', () => {
    const { windows, a, b } = two();
    windows.go(0, (from) => ({ ...from, scene: 2 }));
    // The first window is drawn, the second one hears of it, and is not drawn before a key takes it back.
    windows.proceed(0);
    windows.proceed(0);
    windows.go(1, (from) => ({ ...from, scene: 1 }));
    windows.skip(1);
    windows.drain();
    expect(windows.address(b)).toEqual(START);
    expect(windows.address(a)).toEqual(START);
  });

  test('share the dark stage', () => {
    const { windows, b } = two();
    windows.blank(0, true);
    windows.drain();
    expect(windows.core(b)?.registers.blank.value).toBe(true);
  });
});

describe('a window that comes late', () => {
  test('takes over where the others are, even if they have never moved', () => {
    const windows = simulatedWindows();
    const a = windows.open({ ...START, scene: 5, lang: 'en' });
    windows.settle(0);
    const b = windows.open(START);
    windows.drain();
    expect(windows.address(b)).toEqual({ ...START, scene: 5, lang: 'en' });
    expect(windows.address(a)).toEqual({ ...START, scene: 5, lang: 'en' });
  });

  test('finds the stage dark after it was loaded again', () => {
    const { windows } = two();
    windows.blank(0, true);
    windows.drain();
    windows.reload(0);
    windows.drain();
    for (const id of windows.ids()) expect(windows.core(id)?.registers.blank.value).toBe(true);
  });
});

describe('a window that is ended without a word', () => {
  test('is gone once three questions are unanswered, and not before', () => {
    const { windows, a } = two();
    windows.kill(1);
    const known = () => windows.core(a)?.others.size;
    for (const left of [1, 1, 0]) {
      windows.ask(0);
      windows.drain();
      expect(known()).toBe(left);
    }
  });

  test('is known again as soon as it is heard', () => {
    const { windows, a, b } = two();
    for (let turn = 0; turn < 3; turn += 1) windows.ask(0);
    expect(windows.core(a)?.others.size).toBe(0);
    windows.drain();
    expect(windows.core(a)?.others.get(b)?.page).toBe('stage');
  });

  test('is not taken for one that only answers, its own clock standing still', () => {
    const { windows, a, b } = two();
    for (let turn = 0; turn < 100; turn += 1) {
      windows.ask(0);
      windows.drain();
      expect([...(windows.core(a)?.others.keys() ?? [])]).toEqual([b]);
      expect([...(windows.core(b)?.others.keys() ?? [])]).toEqual([a]);
    }
  });
});

test('a question makes each other window answer once', () => {
  const { windows } = two();
  windows.open(START);
  windows.drain();
  const before = windows.sent();
  windows.ask(0);
  windows.drain();
  expect(windows.sent() - before).toBe(3);
});

test('the first step on starts the times, and the scene before keeps its own', () => {
  const { windows, b } = two();
  windows.go(0, (from) => ({ ...from, scene: 2 }));
  windows.drain();
  expect(windows.core(b)?.registers.talk.value).toEqual({ since: 1000, scene: 2, spent: [] });
});

test('any windows end up at the same place, whatever is done where and in whatever order it is heard', () => {
  const step = fc.record({
    do: fc.constantFrom(...DONE, ...LET_THROUGH),
    which: fc.nat({ max: 3 }),
    scene: fc.integer({ min: 1, max: 9 }),
    place: fc.constantFrom(null, '/timeline?partners=US', '/forums?record=g7', '/timeline'),
    lang: fc.constantFrom('ja' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'system' as const),
    blank: fc.boolean(),
    choice: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const windows = simulatedWindows();
      windows.open(START);
      windows.open(START);
      for (const one of steps) act(windows, one);
      windows.drain();
      const [first, ...others] = windows.ids().map((id) => ({
        address: windows.address(id),
        held: windows.core(id)?.registers,
      }));
      for (const other of others) expect(other).toEqual(first);
      expect(first?.address).toEqual(first?.held ? addressOf(first.held) : null);
    }),
    { numRuns: 800 },
  );
});

interface Step {
  readonly do: string;
  readonly which: number;
  readonly scene: number;
  readonly place: string | null;
  readonly lang: 'ja' | 'en';
  readonly theme: Address['theme'];
  readonly blank: boolean;
  readonly choice: number;
}

function act(windows: Windows, step: Step) {
  const { which } = step;
  if (step.do === 'scene') windows.go(which, (from) => ({ ...from, scene: step.scene, at: null }));
  if (step.do === 'at') windows.go(which, (from) => ({ ...from, at: step.place }));
  if (step.do === 'lang') windows.go(which, (from) => ({ ...from, lang: step.lang }));
  if (step.do === 'theme') windows.go(which, (from) => ({ ...from, theme: step.theme }));
  if (step.do === 'blank') windows.blank(which, step.blank);
  if (step.do === 'open' && windows.ids().length < 4) windows.open({ ...START, scene: step.scene });
  if (step.do === 'reload') windows.reload(which);
  if (step.do === 'settle') windows.settle(which);
  if (step.do === 'ask') windows.ask(which);
  if (step.do === 'skip') windows.skip(which);
  if (step.do === 'proceed') windows.proceed(step.choice);
}
