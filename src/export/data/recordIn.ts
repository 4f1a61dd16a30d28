import type { TableRow } from '../../charts/table';
import type { Dataset, RecordEntry, TreeNode } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { sectionName } from '../../dataset/sectionName';
import { hasSupplement } from '../../dataset/withoutSupplement';
import type { Text } from '../../i18n/text';

/**
 * A row of a table as a record with the fields that the dataset has for it, as in dataset/recordsSchema.ts (which is not imported
 * here: nobody needs the checks to save a file). A row that is about no record keeps its cells.
 */
export function recordIn(row: TableRow, dataset: Dataset) {
  const id = recordIdOf(row);
  const entry = dataset.records.get(id);
  if (entry) return recordOf(entry, dataset);
  const term = dataset.termById.get(id);
  if (term) return { kind: 'term' as const, id, name: { ja: term.ja, en: term.en ?? term.ja }, fields: term };
  const section = dataset.sectionById.get(id);
  if (section) return { kind: 'section' as const, id, name: sectionName(section), fields: section };
  return { kind: 'row' as const, id, fields: cellsOf(row) };
}

/** What a row is about: several rows may be about one record. */
export function recordIdOf({ id, record = id }: TableRow): string {
  return record;
}

/** The cells of a row by column, those with nothing in them left out. */
function cellsOf({ cells }: TableRow): Readonly<Record<string, Text | number>> {
  const filled: Record<string, Text | number> = {};
  for (const [column, cell] of Object.entries(cells)) if (cell !== null) filled[column] = cell;
  return filled;
}

function recordOf(entry: RecordEntry, dataset: Dataset) {
  const { id, kind, value } = entry;
  const added = addedTo(entry, dataset);
  return {
    kind,
    id,
    name: recordName(entry, dataset),
    fields: fieldsOf(value, dataset),
    ...(added === null ? {} : { added }),
  };
}

/** Items below an item are records of their own. English names that are added facts leave with these. */
function fieldsOf(value: RecordEntry['value'], dataset: Dataset): object {
  const fields = isNode(value) ? { ...value, children: value.children.map(({ id }) => id) } : value;
  if (!('englishTerm' in fields) || hasSupplement(dataset)) return fields;
  const { englishTerm: _, ...own } = fields;
  return own;
}

function isNode(value: RecordEntry['value']): value is TreeNode {
  return 'children' in value;
}

/** What is known of a record from outside the source; null where nothing is. */
function addedTo({ id, kind, value }: RecordEntry, { supplement, termById }: Dataset): object | null {
  const { consultations, forums, channels, milestones, memberships } = supplement;
  const facts = [...consultations, ...forums, ...channels, ...milestones].find(({ record }) => record === id);
  const standings = kind === 'forum' ? memberships.filter(({ forum }) => forum === id) : [];
  const englishName = 'englishTerm' in value ? termById.get(value.englishTerm ?? '') : undefined;
  if (!facts && standings.length === 0 && !englishName) return null;
  return {
    ...(facts ? { facts } : {}),
    ...(standings.length === 0 ? {} : { standings }),
    ...(englishName ? { englishName } : {}),
  };
}
