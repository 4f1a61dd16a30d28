/**
 * Splits a list into rows of equal length; where that does not come out even, the lower rows have one more.
 */
export function splitRows<Item>(items: readonly Item[], rows: number): readonly (readonly Item[])[] {
  const least = Math.floor(items.length / rows);
  const shorter = rows - (items.length % rows);
  const start = (row: number) => row * least + Math.max(0, row - shorter);
  return Array.from({ length: rows }, (_, row) => items.slice(start(row), start(row + 1)));
}
