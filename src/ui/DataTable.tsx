import { useId } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { sortRows, type Order } from './sortRows';
import { Unbroken } from './Unbroken';
import styles from './DataTable.module.css';

type Cell = Text | number | null;

interface Column {
  readonly id: string;
  readonly name: Text;
  readonly numeric?: boolean;
}

interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly faded?: boolean;
}

/**
 * A table of records, the twin of a chart: sortable by its headings, each row a link to its record in its first
 * column. The order is the caller's to keep.
 */
export function DataTable(props: {
  readonly table: {
    readonly caption: Text;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
  };
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  readonly hrefOf: (record: string) => string;
  readonly selected: string | null;
}) {
  const { lang, t } = useLang();
  const captionId = useId();
  const { caption, columns, rows } = props.table;
  const known = columns.some(({ id }) => id === props.order?.column) ? props.order : null;
  const linked = columns.find(({ numeric }) => numeric !== true)?.id;
  const show = (cell: Cell | undefined) =>
    typeof cell === 'object' && cell !== null ? <Unbroken words={t(cell)} /> : cell;
  return (
    <>
      {/* Not a <caption>, which is as wide as the table: these words stay in sight when the table scrolls sideways. */}
      <p className={styles['caption']}>
        <span id={captionId}>{t(caption)}</span> <span className={styles['hint']}>{t(say.sortable)}</span>
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-labelledby={captionId}>
        <table className={styles['table']} aria-labelledby={captionId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={known?.column === column.id ? known.direction : 'none'}
                  className={column.numeric === true ? styles['number'] : undefined}
                >
                  <button
                    type="button"
                    className={styles['heading']}
                    onClick={() => props.onOrder(nextOrder(known, column.id))}
                  >
                    {t(column.name)}
                    <span aria-hidden="true" className={styles['arrow']} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortRows(rows, known, lang).map((row) => (
              <tr
                key={row.id}
                data-record={row.id}
                className={row.faded === true ? styles['faded'] : undefined}
                aria-current={row.id === props.selected ? 'true' : undefined}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.numeric === true ? styles['number'] : undefined}>
                    {column.id === linked ? (
                      <a href={props.hrefOf(row.id)}>{show(row.cells[column.id])}</a>
                    ) : (
                      show(row.cells[column.id])
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 ? <p className={styles['empty']}>{t(say.noRows)}</p> : null}
    </>
  );
}

/** Pressing a heading goes from the source's order to ascending, to descending, and back. */
function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
