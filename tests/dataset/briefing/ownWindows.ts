import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { createOwnBriefings, type OwnBriefings } from '../../../src/dataset/briefing/ownBriefings';
import { MemoryStore } from './memoryStore';

export const KEY = 'cyber-diplomacy.briefing.own-a';

export const scene = (id: string) => ({
  id,
  title: { ja: `場面${id}`, en: `Scene ${id}` },
  notes: {},
  at: `/timeline?years=201${id.length}`,
});
export const briefing: Briefing = {
  id: 'own-a',
  title: { ja: '説明' },
  scenes: ['one', 'two', 'three'].map(scene),
};

/** One clock for all windows; the tests say when a window writes. */
export function browser() {
  const local = new MemoryStore();
  let clock = 1000;
  const open = (session = new MemoryStore()) => {
    const own = createOwnBriefings({
      local: () => local,
      session: () => session,
      now: () => (clock += 1),
      later: () => undefined,
    });
    return { own, session };
  };
  /** A window writes, and the browser tells another one. */
  const tell = (from: OwnBriefings, to: OwnBriefings) => {
    from.flush();
    to.receive(KEY, local.getItem(KEY));
  };
  return { local, open, tell };
}

export const first = (own: OwnBriefings) => own.state().briefings[0]?.briefing;
