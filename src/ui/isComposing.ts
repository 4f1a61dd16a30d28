/** The key that browsers report while an input method has it. */
const TAKEN = 229;

/**
 * Whether an input method has a key for itself, as Enter that takes over a word being composed. Safari says that the
 * composing has ended before it reports this key, and marks it by its number alone.
 */
export function isComposing(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  return event.isComposing || event.keyCode === TAKEN;
}
