import type { Table } from '../../charts/table';
import type { Text } from '../../i18n/text';

/**
 * The table for a narrow screen: the name and the columns that are asked for; what the others say goes below the name.
 */
export function compactTable(
  table: Table,
  columns: readonly string[],
): { readonly table: Table; readonly noteOf: (row: string) => readonly Text[] } {
  const standing = table.columns.filter(({ id }) => id === 'name' || columns.includes(id));
  const noted = table.columns.filter((column) => !standing.includes(column)).map(({ id }) => id);
  const notes = new Map(
    table.rows.map(({ id, cells }) => [
      id,
      noted.flatMap((column) => {
        const cell = cells[column] ?? null;
        return typeof cell === 'object' && cell !== null ? [cell] : [];
      }),
    ]),
  );
  return { table: { ...table, columns: standing }, noteOf: (row) => notes.get(row) ?? [] };
}
