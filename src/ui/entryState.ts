/** What is kept with an entry of the browser's history, beside what the router keeps there. */
export function entryState(): object {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Keeps something more with the entry of the history that the reader is on. */
export function keepWithEntry(part: object): void {
  history.replaceState({ ...entryState(), ...part }, '');
}
