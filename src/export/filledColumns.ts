import type { Table, TableColumn } from '../charts/table';
import type { Lang } from '../i18n/text';
import { cellWords } from './cellWords';

/** The columns that any row says something in; all of them where there is no row. */
export function filledColumns({ columns, rows }: Table, lang: Lang): readonly TableColumn[] {
  if (rows.length === 0) return columns;
  return columns.filter((column) => rows.some((row) => cellWords(row, column, lang).words !== ''));
}
