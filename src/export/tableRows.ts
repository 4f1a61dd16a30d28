import type { Table, TableColumn } from '../charts/table';
import { LANGS, type Lang } from '../i18n/text';

/** A table as plain strings, ready for CSV or TSV: every row as long as the header, the record's id first. */
export interface PlainRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The same with numbers as numbers and nothing as null, for files that tell these apart. */
interface TypedRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One column of the plain table: a column of the table in one language, or for numbers in none. */
interface PlainColumn {
  readonly id: string;
  readonly lang: Lang;
  readonly heading: string;
}

/**
 * The rows of a table as they are, in its order. Words take one column a language, headed in that language; numbers
 * take one. A column that only repeats another one in the other language is left out where both languages are there.
 * @param langs the languages asked for; both unless the rows are for one reader
 */
export function tableRows(table: Table, langs: readonly Lang[] = LANGS): PlainRows {
  const { header, rows } = typedRows(table, langs);
  return { header, rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) };
}

/** The same rows and columns as `tableRows`, each cell as what it is. */
export function typedRows(table: Table, langs: readonly Lang[] = LANGS): TypedRows {
  const columns = table.columns
    .filter(({ repeats }) => repeats !== true || langs.length === 1)
    .flatMap((column) => plainColumns(column, langs));
  return {
    header: ['id', ...columns.map(({ heading }) => heading)],
    rows: table.rows.map(({ id, record = id, cells }) => [
      record,
      ...columns.map((column) => {
        const cell = cells[column.id] ?? null;
        return cell === null || typeof cell === 'number' ? cell : cell[column.lang];
      }),
    ]),
  };
}

function plainColumns({ id, name, numeric }: TableColumn, langs: readonly Lang[]): readonly PlainColumn[] {
  if (numeric === true) {
    const heading = [...new Set(langs.map((lang) => name[lang]))].join(' / ');
    return langs.slice(0, 1).map((lang) => ({ id, lang, heading }));
  }
  return langs.map((lang) => ({ id, lang, heading: name[lang] }));
}
