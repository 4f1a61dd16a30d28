import type { ReactNode, Ref } from 'react';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import type { Column } from './TableFrame';
import { Unbroken } from './Unbroken';
import styles from './DataTable.module.css';

export type Cell = Text | number | null;

export interface Row {
  /** Unique within the table; the record, unless `record` says it. */
  readonly id: string;
  /** The record that the row is about, where several rows are about the same one. */
  readonly record?: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly keys?: Readonly<Record<string, string>>;
  readonly faded?: boolean;
}

/** Draws a cell in a way of its own, such as with links; undefined leaves it to the table. */
export type DrawCell = (row: string, column: string) => ReactNode | undefined;

/** One row of a table: a record, whose first column links to it. */
export function TableRow({
  ref,
  ...props
}: {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly href: string;
  readonly selected: boolean;
  readonly drawCell?: DrawCell | undefined;
  /** What stands below the link. */
  readonly note?: readonly Text[] | undefined;
  /** Place in the whole table, from 0, where not all rows are in the page. */
  readonly index?: number;
  readonly ref?: Ref<HTMLTableRowElement> | undefined;
}) {
  const { t } = useLang();
  const { row, columns, index } = props;
  const linked = columns.find(({ numeric }) => numeric !== true)?.id;
  const show = (cell: Cell | undefined) =>
    typeof cell === 'object' && cell !== null ? <Unbroken words={t(cell)} /> : cell;
  const draw = (column: string) => {
    const words = show(row.cells[column]);
    if (column === linked) {
      return (
        <>
          <a href={props.href}>{words}</a>
          {props.note === undefined || props.note.length === 0 ? null : <Note pieces={props.note} />}
        </>
      );
    }
    return props.drawCell?.(row.id, column) ?? words;
  };
  return (
    <tr
      ref={ref}
      data-record={row.record ?? row.id}
      data-index={index}
      // The heading is the first row.
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={row.faded === true ? styles['faded'] : undefined}
      aria-current={props.selected ? 'true' : undefined}
    >
      {columns.map((column) => (
        <td key={column.id} className={column.numeric === true ? styles['number'] : undefined}>
          {draw(column.id)}
        </td>
      ))}
    </tr>
  );
}

function Note({ pieces }: { readonly pieces: readonly Text[] }) {
  const { t } = useLang();
  return (
    <ul className={styles['note']}>
      {pieces.map((piece) => (
        <li key={piece.en}>{t(piece)}</li>
      ))}
    </ul>
  );
}
