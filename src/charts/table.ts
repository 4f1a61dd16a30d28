import type { Text } from '../i18n/text';

/** A cell is words in both languages, a number, or nothing; `null` is shown and exported as an empty cell. */
type Cell = Text | number | null;

export interface TableColumn {
  /** Stands in the address as the column to sort by: lower-case letters. */
  readonly id: string;
  readonly name: Text;
  /** Numbers are set flush right. */
  readonly numeric?: boolean;
}

export interface TableRow {
  /** The record that the row is about; unique within the table. */
  readonly id: string;
  /** By column id. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Left out by the filter: the row stays, faded, as on the chart, and a cell says why. */
  readonly faded?: boolean;
}

/** The same facts as a chart, as rows: for the table view, for screen readers and for export. */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
