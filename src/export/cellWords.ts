import type { TableColumn, TableRow } from '../charts/table';
import type { Lang } from '../i18n/text';
import { hostNames } from '../ui/hostNames';

/** A cell as a sheet of paper or a slide has it. */
export interface CellWords {
  /** One link a line where the cell holds links. */
  readonly words: string;
  /** Links, where the cell holds nothing else. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

const ADDRESSES = /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*$/;

/**
 * The words of a cell for who reads and does not compute: addresses, which take lines to write out and which nobody
 * reads, give way to the names of their hosts. Data files keep the addresses.
 */
export function cellWords(row: TableRow, column: TableColumn, lang: Lang): CellWords {
  const cell = row.cells[column.id] ?? null;
  const words = cell === null ? '' : typeof cell === 'number' ? String(cell) : cell[lang];
  if (!ADDRESSES.test(words)) return { words, links: [] };
  const urls = words.split(/\s+/);
  const names = hostNames(urls);
  return { words: names.join('\n'), links: urls.map((url, index) => ({ name: names[index] ?? url, url })) };
}
