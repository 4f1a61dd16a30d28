import type { Table } from '../../charts/table';
import type { Dataset } from '../../dataset/model';
import { defaultFilters } from '../../filters/filters';
import { writeLink, type Place } from '../../filters/link';
import { recordIdOf, recordIn } from './recordIn';

/** The tables of a view with the rows that are asked for: what the filter leaves out, faded on screen, is not there. */
export function dataTables(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => ({ ...table, rows: table.rows.filter(({ faded }) => faded !== true) }));
}

/** How many rows tables have together. */
export function countRows(tables: readonly Table[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** How many records tables are about, each counted once: as many as a JSON file of them holds. */
export function countRecords(tables: readonly Table[]): number {
  return new Set(tables.flatMap(({ rows }) => rows.map(recordIdOf))).size;
}

/** The link to the same view with nothing left out: no filter, and nothing that only narrows this one view. */
export function wholeLink({ path, view }: Place, dataset: Dataset): string {
  const whole = { ...view, record: null, words: '', kinds: [], section: null, layer: 'all' } as const;
  return writeLink({ path, filters: defaultFilters(dataset), view: whole }, dataset);
}

/** What each table holds, in a word for a file name: `consultations`, `milestones`; the second of a kind is numbered. */
export function tableWords(tables: readonly Table[], dataset: Dataset): readonly string[] {
  const words = tables.map((table) => {
    const kinds = new Set(table.rows.map((row) => recordIn(row, dataset).kind));
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? WORDS[kind] : 'records';
  });
  return words.map((word, index) => {
    const before = words.slice(0, index).filter((other) => other === word).length;
    return before === 0 ? word : `${word}-${before + 1}`;
  });
}

const WORDS: Readonly<Record<ReturnType<typeof recordIn>['kind'], string>> = {
  partner: 'partners',
  consultation: 'consultations',
  forumLevel: 'levels',
  forum: 'forums',
  framework: 'framework',
  strategy: 'strategy',
  document: 'documents',
  agency: 'agencies',
  milestone: 'milestones',
  section: 'sections',
  term: 'terms',
  row: 'rows',
};
