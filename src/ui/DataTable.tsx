import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { sortRows, type Order } from './sortRows';
import { knownOrder, TableFrame, type Column } from './TableFrame';
import { TableRow, type DrawCell, type Row } from './TableRow';

/** What every table is given: the rows, their order, and what a row leads to. */
export interface DataTableProps {
  readonly table: {
    readonly caption: Text;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
  };
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  readonly hrefOf: (record: string) => string;
  readonly selected: string | null;
  readonly drawCell?: DrawCell;
  /** What stands in a line of its own below the link of a row, piece by piece. */
  readonly noteOf?: ((row: string) => readonly Text[]) | undefined;
}

/**
 * A table of records, the twin of a chart: sortable by its headings, each row a link to its record in its first
 * column. The order is the caller's to keep.
 */
export function DataTable(props: DataTableProps) {
  const { lang } = useLang();
  const { caption, columns, rows } = props.table;
  const order = knownOrder(props.order, columns);
  return (
    <TableFrame
      caption={caption}
      columns={columns}
      order={order}
      onOrder={props.onOrder}
      empty={rows.length === 0}
    >
      <tbody>
        {sortRows(rows, order, lang).map((row) => (
          <TableRow
            key={row.id}
            row={row}
            columns={columns}
            href={props.hrefOf(row.record ?? row.id)}
            selected={(row.record ?? row.id) === props.selected}
            drawCell={props.drawCell}
            note={props.noteOf?.(row.id)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
