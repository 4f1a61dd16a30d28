import { useId, type ReactNode, type RefObject } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import type { Order } from './sortRows';
import styles from './DataTable.module.css';

export interface Column {
  readonly id: string;
  readonly name: Text;
  readonly numeric?: boolean;
}

/** What stands around the rows of every table: its name, the headings that sort it, and the region it scrolls in. */
export function TableFrame({
  scroller,
  ...props
}: {
  readonly caption: Text;
  readonly columns: readonly Column[];
  /** The order in force; null for the order of the source. */
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  readonly empty: boolean;
  /** Widths of the columns in rem, by id: the table is then as wide as they ask, and scrolls within the screen. */
  readonly widths?: Readonly<Record<string, number>>;
  /** How many rows there are with the heading, where not all of them are in the page. */
  readonly rowCount?: number;
  readonly scroller?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const captionId = useId();
  const { columns, order, widths } = props;
  const sum = columns.reduce((all, { id }) => all + (widths?.[id] ?? 0), 0);
  const shareOf = (width: number | undefined) => `${((width ?? 0) / sum) * 100}%`;
  const hint = <span className={styles['hint']}>{t(say.sortable)}</span>;
  return (
    <>
      {/* Not a <caption>, which is as wide as the table: these words stay in sight when the table scrolls sideways. */}
      <p className={styles['caption']}>
        <span id={captionId}>{t(props.caption)}</span> {hint}
      </p>
      <div
        ref={scroller}
        className={widths ? `${styles['scroll']} ${styles['bounded']}` : styles['scroll']}
        tabIndex={0}
        role="region"
        aria-labelledby={captionId}
      >
        <table
          className={widths ? `${styles['table']} ${styles['fixed']}` : styles['table']}
          style={widths && { minWidth: `${sum}rem` }}
          aria-labelledby={captionId}
          aria-rowcount={props.rowCount}
        >
          {widths ? (
            <colgroup>
              {columns.map(({ id }) => (
                <col key={id} style={{ width: shareOf(widths[id]) }} />
              ))}
            </colgroup>
          ) : null}
          <thead>
            <tr aria-rowindex={props.rowCount === undefined ? undefined : 1}>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={order?.column === column.id ? order.direction : 'none'}
                  className={column.numeric === true ? styles['number'] : undefined}
                >
                  <button
                    type="button"
                    className={styles['heading']}
                    onClick={() => props.onOrder(nextOrder(order, column.id))}
                  >
                    {t(column.name)}
                    <span aria-hidden="true" className={styles['arrow']} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {props.children}
        </table>
      </div>
      {props.empty ? <p className={styles['empty']}>{t(say.noRows)}</p> : null}
    </>
  );
}

/** The order asked for, unless the table has no such column. */
export function knownOrder(order: Order | null, columns: readonly Column[]): Order | null {
  return columns.some(({ id }) => id === order?.column) ? order : null;
}

/** Pressing a heading goes from the source's order to ascending, to descending, and back. */
function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
