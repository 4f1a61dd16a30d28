/** Items in an order that no sorting of theirs changes, for elements that travel rather than being replaced. */
export function inFixedOrder<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
