import type { Lang, Text } from '../i18n/text';

type Cell = Text | number | null;

/** A table's order: by which column, and which way. */
export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface SortableRow {
  readonly cells: Readonly<Record<string, Cell>>;
  /** What to sort by instead, by column, where the words do not sort as what they say. */
  readonly keys?: Readonly<Record<string, string>>;
}

/**
 * The rows in the order asked for. Numbers by size, words by the language's own collation, empty cells last
 * whichever way; rows that are equal keep the order of the source.
 */
export function sortRows<Row extends SortableRow>(
  rows: readonly Row[],
  order: Order | null,
  lang: Lang,
): readonly Row[] {
  if (order === null) return rows;
  const collator = new Intl.Collator(lang, { numeric: true });
  const way = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one.cells[order.column] ?? null, other.cells[order.column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const [key, otherKey] = [one.keys?.[order.column], other.keys?.[order.column]];
    if (key !== undefined && otherKey !== undefined) {
      return (key < otherKey ? -1 : Number(key > otherKey)) * way;
    }
    const compared =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(words(a, lang), words(b, lang));
    return compared * way;
  });
}

function words(cell: Text | number, lang: Lang): string {
  return typeof cell === 'number' ? String(cell) : cell[lang];
}
