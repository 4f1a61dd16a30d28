import type { Table } from '../../charts/table';
import { dataMessages as say } from '../../i18n/messages/data';
import { LANGS, type Lang } from '../../i18n/text';
import { WorkError } from '../../ui/useWork';
import { fileName } from '../file/fileName';
import { tableRows } from '../tableRows';
import type { Exportable } from '../useLoadExportable';
import { tableWords } from './dataTables';
import { readmeLine } from './readme';
import { writeCsv } from './writeCsv';
import { writeRecords } from './writeRecords';

/** Forms in which data leaves the app. */
export const DATA_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** A file ready to be saved, and how much it holds: rows, or in JSON records. */
export interface DataFile {
  readonly name: string;
  readonly content: Blob;
  readonly count: number;
}

/** What is asked for: a form, the tables with their rows, and which of them the one of a CSV file is. */
export interface DataRequest {
  readonly format: DataFormat;
  readonly tables: readonly Table[];
  readonly chosen: number;
  /** The reader's language, for the names of sheets. */
  readonly lang: Lang;
  /** The absolute address of the schema of records. */
  readonly schema: string;
}

/** Makes a file of the data of a view. Rejects with a WorkError where the writer of workbooks cannot be loaded. */
export async function dataFile(exportable: Exportable, request: DataRequest): Promise<DataFile> {
  const { place, dataset } = exportable;
  const { format, tables, chosen, lang, schema } = request;
  const named = (more: readonly string[]) => fileName(place, dataset, format, more, LANGS);
  const words = tableWords(tables, dataset);
  switch (format) {
    case 'csv': {
      const table = tables[chosen];
      if (!table) throw new RangeError(`No table ${chosen}`);
      const text = writeCsv(tableRows(table), readmeLine(exportable, [table]));
      return {
        name: named([words[chosen] ?? '']),
        content: new Blob([text], { type: 'text/csv;charset=utf-8' }),
        count: table.rows.length,
      };
    }
    case 'json': {
      const file = writeRecords(exportable, tables, schema);
      return {
        name: named(['records']),
        content: new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }),
        count: file.records.length,
      };
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./writeXlsx').catch((error: unknown) => {
        throw new WorkError(say.notLoaded, { cause: error });
      });
      return {
        name: named(words),
        content: await writeXlsx(exportable, tables, lang),
        count: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      };
    }
  }
}
