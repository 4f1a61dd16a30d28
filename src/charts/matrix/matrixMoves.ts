/** Places row by row; null where a row has nothing in a column. */
type Keys = readonly (readonly (string | null)[])[];

/**
 * The keys of a grid, after the ARIA Authoring Practices: arrows go one place, past gaps; Home and End to the ends of
 * the row, with Ctrl to those of the grid.
 * @returns the id of the next place, or null when the key is none of these or leads nowhere
 */
export function moveInGrid(keys: Keys, current: string, key: string, ctrl: boolean): string | null {
  const row = keys.findIndex((ids) => ids.includes(current));
  const column = keys[row]?.indexOf(current) ?? -1;
  if (row === -1) return null;
  const here = present(keys[row] ?? []);
  switch (key) {
    case 'ArrowRight':
      return here[here.indexOf(current) + 1] ?? null;
    case 'ArrowLeft':
      return here[here.indexOf(current) - 1] ?? null;
    case 'ArrowDown':
      return firstIn(keys.slice(row + 1), column);
    case 'ArrowUp':
      return firstIn(keys.slice(0, row).toReversed(), column);
    case 'Home':
      return (ctrl ? present(keys.flat()) : here)[0] ?? null;
    case 'End':
      return (ctrl ? present(keys.flat()) : here).at(-1) ?? null;
    default:
      return null;
  }
}

function present(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}

function firstIn(rows: Keys, column: number): string | null {
  return rows.map((ids) => ids[column]).find((id) => id !== null && id !== undefined) ?? null;
}
