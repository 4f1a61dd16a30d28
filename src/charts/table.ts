import type { Text } from '../i18n/text';

/** A cell is words in both languages, a number, or nothing; `null` is shown and exported as an empty cell. */
type Cell = Text | number | null;

export interface TableColumn {
  /** Stands in the address as the column to sort by: lower-case letters. */
  readonly id: string;
  readonly name: Text;
  /** Numbers are set flush right. */
  readonly numeric?: boolean;
  /** Repeats another column in the language that is not the reader's; an export in both languages leaves it out. */
  readonly repeats?: boolean;
}

export interface TableRow {
  /** Unique within the table; the record that the row is about, unless `record` says it. */
  readonly id: string;
  /** The record, where several rows of the table are about the same one. */
  readonly record?: string;
  /** By column id. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** What to sort by instead, by column id, where the words do not sort as what they say: dates as ISO 8601. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Left out by the filter: the row stays, faded, as on the chart, and a cell says why. */
  readonly faded?: boolean;
  /** A cell holds a fact from outside the source, marked as an added fact. */
  readonly added?: boolean;
}

/** The same facts as a chart, as rows: for the table view, for screen readers and for export. */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
