import { readStored, type ReadStored } from './storedBriefing';

/** Each briefing has an entry of its own, so that a change writes only that one. */
const PREFIX = 'cyber-diplomacy.briefing.';
/** Entries that could not be read when their place was needed. */
const ASIDE = 'cyber-diplomacy.aside.';

/** The part of the browser's storage that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The place of a briefing. */
export function entryKey(id: string): string {
  return `${PREFIX}${id}`;
}

/** A place for what has to make room; of no briefing. */
export function asideKey(stamp: number): string {
  return `${ASIDE}${stamp}`;
}

/** The id of the briefing whose place it is; '' where it is of none. */
export function idOf(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
}

/** Whether an entry of the storage is ours. */
export function isEntry(key: string): boolean {
  return key.startsWith(PREFIX) || key.startsWith(ASIDE);
}

/** The entries of a storage that are ours. */
export function entriesOf(store: Store): readonly (readonly [key: string, text: string])[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.flatMap((key) => {
    if (key === null || !isEntry(key)) return [];
    const text = store.getItem(key);
    return text === null ? [] : [[key, text] as const];
  });
}

/** What stands at a key; a briefing that is not where its id says has no place there. */
export function readEntry(key: string, text: string): ReadStored {
  const entry = readStored(text);
  return entry.ok && entryKey(entry.kept.id) !== key ? { ok: false, issues: [] } : entry;
}

/** Whether an error of a storage says that there is no room. */
export function isFull(error: unknown): boolean {
  // Firefox has a name of its own for it.
  return error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
}
