import type { Issue } from '../issue';
import type { Briefing } from './briefing';
import {
  briefingOf,
  changedAt,
  isRemoved,
  keepChanged,
  keepNew,
  keepRemoved,
  mergeKept,
  type KeptBriefing,
} from './keptBriefing';
import { plainBriefing } from './plainBriefing';
import { writeStored } from './storedBriefing';
import { asideKey, entriesOf, entryKey, idOf, isEntry, isFull, readEntry, type Store } from './storedEntries';

/** A briefing of the reader's own, and when it was last changed (ms since 1970). */
interface OwnBriefing {
  readonly briefing: Briefing;
  readonly changed: number;
}

/** Something in the storage that is no briefing; it stays where it is. */
interface BrokenEntry {
  readonly key: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** What is known of the reader's own briefings at one time. */
export interface OwnState {
  /** The last changed first. */
  readonly briefings: readonly OwnBriefing[];
  /** Removed, and still to be restored. */
  readonly removed: readonly OwnBriefing[];
  readonly broken: readonly BrokenEntry[];
  /** Why something is not in the storage: it is full, or the browser does not give it. */
  readonly trouble: 'full' | 'blocked' | null;
  /** Ids of what is in memory only. */
  readonly unsaved: readonly string[];
}

/** The reader's own briefings, kept in the browser. Every change counts at once and is written a moment later. */
export interface OwnBriefings {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  readonly state: () => OwnState;
  /** One of an id that is there takes its place, and is back where it was removed. */
  readonly add: (briefing: Briefing) => void;
  readonly change: (id: string, edit: (briefing: Briefing) => Briefing) => void;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
  /** Takes a removed briefing, or an entry that is none, out of the storage. There is no way back. */
  readonly discard: (idOrKey: string) => void;
  /** Writes what is not written yet. */
  readonly flush: () => void;
  /** Another window has written an entry; null where it cleared the storage. */
  readonly receive: (key: string | null, text: string | null) => void;
}

/**
 * @param around `local` and `session` give the storages and may throw, as browsers do that block them; `session` takes
 * what the first one has no room for, which survives a reload of this one window. `later` runs `flush` soon.
 */
export function createOwnBriefings(around: {
  readonly local: () => Store;
  readonly session: () => Store;
  readonly now: () => number;
  readonly later: (flush: () => void) => void;
}): OwnBriefings {
  const kept = new Map<string, KeptBriefing>();
  const broken = new Map<string, BrokenEntry>();
  const unsaved = new Set<string>();
  const listeners = new Set<() => void>();
  let trouble: OwnState['trouble'] = null;
  let latest = 0;
  let state: OwnState | null = null;

  const tell = () => {
    state = null;
    for (const listener of listeners) listener();
  };
  const stamp = () => {
    latest = Math.max(around.now(), latest + 1);
    return latest;
  };
  const take = (theirs: KeptBriefing) => {
    const ours = kept.get(theirs.id);
    const joined = ours ? mergeKept(ours, theirs) : theirs;
    latest = Math.max(latest, changedAt(joined));
    kept.set(theirs.id, joined);
    return joined;
  };
  const keep = (next: KeptBriefing) => {
    kept.set(next.id, next);
    unsaved.add(next.id);
    around.later(flush);
    tell();
  };
  /** Leaves nothing of it in this window, nor anything to be written. */
  const forget = (id: string) => {
    kept.delete(id);
    unsaved.delete(id);
    // Nothing waits for room any more.
    if (unsaved.size === 0 && trouble === 'full') trouble = null;
    quietly(() => around.session().removeItem(entryKey(id)));
  };
  const read = (key: string, text: string) => {
    const entry = readEntry(key, text);
    if (entry.ok) return entry.kept;
    broken.set(key, { key, text, issues: entry.issues });
    return null;
  };

  function save(id: string) {
    const ours = kept.get(id);
    if (!ours) return;
    const key = entryKey(id);
    try {
      const local = around.local();
      const there = local.getItem(key);
      const theirs = there === null ? null : readEntry(key, there);
      const text = writeStored(theirs?.ok === true ? take(theirs.kept) : ours);
      if (there !== null && theirs?.ok === false) {
        replaceBroken(local, text, { key, text: there, issues: theirs.issues });
      } else if (text !== there) local.setItem(key, text);
      unsaved.delete(id);
      quietly(() => around.session().removeItem(key));
    } catch (error) {
      trouble = isFull(error) ? 'full' : 'blocked';
      quietly(() => around.session().setItem(key, writeStored(ours)));
    }
  }

  /** What is broken is not written over but moves out of the way first; it stays where there is no room for both. */
  function replaceBroken(local: Store, text: string, entry: BrokenEntry) {
    const aside = asideKey(stamp());
    local.setItem(aside, entry.text);
    try {
      local.setItem(entry.key, text);
    } catch (error) {
      // Or every try would leave one more copy.
      local.removeItem(aside);
      throw error;
    }
    broken.delete(entry.key);
    broken.set(aside, { ...entry, key: aside });
  }

  function flush() {
    if (unsaved.size === 0) return;
    for (const id of unsaved) save(id);
    if (unsaved.size === 0) trouble = null;
    tell();
  }

  function load() {
    try {
      const local = around.local();
      for (const [key, text] of entriesOf(local)) {
        const theirs = read(key, text);
        if (theirs) take(theirs);
      }
    } catch {
      trouble = 'blocked';
    }
    quietly(() => {
      for (const [key, text] of entriesOf(around.session())) {
        const entry = readEntry(key, text);
        if (!entry.ok) continue;
        take(entry.kept);
        unsaved.add(entry.kept.id);
      }
    });
    flush();
  }

  load();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => (state ??= stateOf(kept, broken, unsaved, trouble)),
    add: (briefing) => {
      const there = kept.get(briefing.id);
      const plain = plainBriefing(briefing);
      keep(there ? keepChanged(there, plain, stamp()) : keepNew(plain, stamp()));
    },
    change: (id, edit) => {
      const ours = kept.get(id);
      if (ours) keep(keepChanged(ours, plainBriefing(edit(briefingOf(ours))), stamp()));
    },
    remove: (id) => {
      const ours = kept.get(id);
      if (ours) keep(keepRemoved(ours, stamp()));
    },
    restore: (id) => {
      const ours = kept.get(id);
      if (ours) keep(keepChanged(ours, briefingOf(ours), stamp()));
    },
    discard: (idOrKey) => {
      const key = broken.has(idOrKey) ? idOrKey : entryKey(idOrKey);
      broken.delete(idOrKey);
      // Other windows hear that it is removed before it is gone: what is only gone they would write again.
      if (unsaved.has(idOrKey)) save(idOrKey);
      forget(idOrKey);
      quietly(() => around.local().removeItem(key));
      // There may be room now for what had none.
      flush();
      tell();
    },
    flush,
    receive: (key, text) => {
      if (key === null) {
        // The storage was cleared: what is still open here is written again.
        for (const id of kept.keys()) unsaved.add(id);
        around.later(flush);
      } else if (isEntry(key)) {
        const id = idOf(key);
        const ours = kept.get(id);
        broken.delete(key);
        if (text === null) {
          if (ours && isRemoved(ours)) forget(id);
          else if (ours) {
            // What is still open here is written again.
            unsaved.add(id);
            around.later(flush);
          }
        } else {
          const theirs = read(key, text);
          // Where the other window did not know yet of something in here, it is written again.
          if (theirs && writeStored(take(theirs)) !== text) {
            unsaved.add(id);
            around.later(flush);
          }
        }
      } else return;
      tell();
    },
  };
}

function stateOf(
  kept: ReadonlyMap<string, KeptBriefing>,
  broken: ReadonlyMap<string, BrokenEntry>,
  unsaved: ReadonlySet<string>,
  trouble: OwnState['trouble'],
): OwnState {
  const all = [...kept.values()]
    .map((one) => ({ briefing: briefingOf(one), changed: changedAt(one), removed: isRemoved(one) }))
    .toSorted((one, other) => other.changed - one.changed);
  return {
    briefings: all.filter(({ removed }) => !removed),
    removed: all.filter(({ removed }) => removed),
    broken: [...broken.values()],
    trouble,
    unsaved: [...unsaved],
  };
}

/** For what may fail without loss. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The storage is blocked or full; the memory has it.
  }
}
