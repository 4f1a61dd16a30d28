import writeExcelFile, { type Sheet } from 'write-excel-file/browser';
import type { Table } from '../../charts/table';
import { dataMessages as say } from '../../i18n/messages/data';
import { LANGS, type Lang } from '../../i18n/text';
import { typedRows } from '../tableRows';
import type { Exportable } from '../useLoadExportable';
import { readme } from './readme';
import { sheetNames } from './sheetNames';

const HEADING = { fontWeight: 'bold', backgroundColor: '#E8F1FE', wrap: true, alignVertical: 'top' } as const;
const WORDS = { wrap: true, alignVertical: 'top' } as const;
/** Widths of columns, in characters of the usual size: as wide as the words, within these. */
const NARROWEST = 8;
const WIDEST = 48;

/**
 * A workbook: a sheet for each table, with a heading that stays, and a last one that says what the file is. Words are
 * written as words, never as formulas, and numbers as numbers.
 * @param lang the language of the names of the sheets; their columns are in both
 */
export function writeXlsx(exportable: Exportable, tables: readonly Table[], lang: Lang): Promise<Blob> {
  const names = sheetNames(tables, lang);
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? String(index + 1)));
  return writeExcelFile([...sheets, readmeSheet(exportable, tables)], {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
  }).toBlob();
}

function tableSheet(table: Table, name: string): Sheet<Blob> {
  const { header, rows } = typedRows(table);
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((heading, column) => ({
      width: widthOf([heading, ...rows.map((row) => row[column] ?? null)]),
    })),
    data: [
      header.map((heading) => ({ value: heading, type: String, ...HEADING })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
}

function readmeSheet(exportable: Exportable, tables: readonly Table[]): Sheet<Blob> {
  const entries = [
    ...readme(exportable, tables),
    ...tables.map(({ caption }) => ({ name: say.readme.table, words: caption })),
  ];
  return {
    sheet: 'README',
    columns: [{ width: 14 }, { width: 60 }, { width: 14 }, { width: 60 }],
    data: entries.map(({ name, words }) =>
      LANGS.flatMap((lang) => [
        { value: name[lang], type: String, ...HEADING },
        { value: words[lang], type: String, ...WORDS },
      ]),
    ),
  };
}

function cellOf(cell: string | number | null) {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : { value: cell, type: String, ...WORDS };
}

/** As wide as the longest cell; Japanese letters are two wide. */
function widthOf(cells: readonly (string | number | null)[]): number {
  const widths = cells.map((cell) => String(cell ?? '').replaceAll(/[^ -ÿ]/g, '  ').length);
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths.map((width) => width + 2)));
}
