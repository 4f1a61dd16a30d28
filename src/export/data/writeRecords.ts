import type { Table } from '../../charts/table';
import type { Exportable } from '../useLoadExportable';
import { hasAdded } from '../stamp';
import { licenceWords } from './licenceWords';
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
    licence: licenceWords(dataset),
    note: dataset.source.note,
    address: stamp.address,
    addedFacts: holdsAdded(tables, [...records.values()]),
    tables: listed.map((table) => ({
      caption: table.caption,
      ids: [...new Set(table.records.map(({ id }) => id))],
    })),
    records: [...records.values()],
  };
}

/** Whether any record holds added facts: those of a record, a term, which is one, or a row written cell by cell. */
function holdsAdded(tables: readonly Table[], records: readonly ReturnType<typeof recordIn>[]): boolean {
  const bare = new Set(records.filter(({ kind }) => kind === 'row').map(({ id }) => id));
  const rows = tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ id, record = id }) => bare.has(record)),
  }));
  return records.some((record) => 'added' in record || record.kind === 'term') || hasAdded(rows);
}
