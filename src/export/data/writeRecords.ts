import type { Table } from '../../charts/table';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { dataMessages as say } from '../../i18n/messages/data';
import type { Exportable } from '../useLoadExportable';
import { recordIn } from './recordIn';

/**
 * Every record of the tables once, in their order, with what the file says of itself; valid against
 * `public/schema/records.schema.json`.
 * @param tables the tables of the view, with the rows that are asked for
 * @param schema the absolute address of the schema
 */
export function writeRecords(exportable: Exportable, tables: readonly Table[], schema: string) {
  const { title, stamp, dataset } = exportable;
  const listed = tables.map(({ caption, rows }) => ({
    caption,
    records: rows.map((row) => recordIn(row, dataset)),
  }));
  const records = new Map(listed.flatMap((table) => table.records).map((record) => [record.id, record]));
  return {
    $schema: schema,
    title,
    filter: stamp.filter,
    asOf: stamp.asOf,
    sourceLine: stamp.source,
    licence: say.licence(dataset.source.licence),
    note: dataset.source.note,
    address: stamp.address,
    addedFacts: hasSupplement(dataset),
    tables: listed.map((table) => ({
      caption: table.caption,
      ids: [...new Set(table.records.map(({ id }) => id))],
    })),
    records: [...records.values()],
  };
}
