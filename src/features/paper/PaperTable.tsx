import { useId } from 'react';
import type { Table, TableColumn, TableRow } from '../../charts/table';
import { cellWords } from '../../export/cellWords';
import { filledColumns } from '../../export/filledColumns';
import { paperMessages as say } from '../../i18n/messages/paper';
import { stampMessages } from '../../i18n/messages/stamp';
import { useLang } from '../../i18n/useLang';
import { sortRows, type Order } from '../../ui/sortRows';
import { Unbroken } from '../../ui/Unbroken';
import { columnShares, isDense } from './columnShares';
import styles from './Paper.module.css';

/** Rows on paper: headings on every sheet, no row across two. */
export function PaperTable(props: {
  readonly table: Table;
  /** The order asked for; null for the order of the source. */
  readonly order: Order | null;
  /** Only so many rows, and how many more there are. */
  readonly most?: number;
}) {
  const { lang, t } = useLang();
  const id = useId();
  const { caption, rows } = props.table;
  const columns = filledColumns(props.table, lang);
  const table = { ...props.table, columns };
  const order = props.table.columns.some((column) => column.id === props.order?.column) ? props.order : null;
  const sorted = sortRows(rows, order, lang);
  const shown = sorted.slice(0, props.most ?? sorted.length);
  const left = sorted.length - shown.length;
  const draw = (row: TableRow, column: TableColumn) => {
    const { words, links } = cellWords(row, column, lang);
    if (links.length === 0) return <Unbroken words={words} />;
    return links.map(({ name, url }) => (
      <a key={url} href={url} className={styles['link']}>
        {name}
      </a>
    ));
  };
  return (
    <section className={styles['rows']}>
      <h2 id={id} className={styles['caption']}>
        {t(caption)}
      </h2>
      {rows.length === 0 ? (
        <p>{t(stampMessages.noRows)}</p>
      ) : (
        <table className={styles['table']} data-dense={isDense(table)} aria-labelledby={id}>
          <colgroup>
            {columnShares(table, lang).map((share, index) => (
              <col key={columns[index]?.id} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" data-numeric={column.numeric === true}>
                  {t(column.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id} data-record={row.record ?? row.id} data-faded={row.faded === true}>
                {columns.map((column) => (
                  <td key={column.id} data-numeric={column.numeric === true}>
                    {draw(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 ? <p className={styles['more']}>{t(say.moreRows(left))}</p> : null}
    </section>
  );
}
