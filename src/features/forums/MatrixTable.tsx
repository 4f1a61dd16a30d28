import { useState } from 'react';
import type { MatrixCell } from '../../charts/matrix/selectCell';
import type { MatrixData } from '../../charts/matrix/selectMatrix';
import { tabulateMatrix } from '../../charts/matrix/tabulateMatrix';
import type { TableColumn, TableRow } from '../../charts/table';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { useLang } from '../../i18n/useLang';
import { ScrollTable } from '../../ui/ScrollTable';
import { SourceLinks } from '../../ui/SourceLinks';
import { Unbroken } from '../../ui/Unbroken';
import styles from './MatrixTable.module.css';

interface Links {
  readonly hrefOf: (record: string, partner: string | null) => string;
}

/** The matrix as a table of pairs, folded until it is asked for: each standing with its basis and links. */
export function MatrixTable(props: Links & { readonly data: MatrixData }) {
  const { t } = useLang();
  const [open, setOpen] = useState(false);
  const { caption, columns, rows } = tabulateMatrix(props.data);
  const pairs = props.data.tiers.flatMap((tier) => tier.rows).flatMap(({ cells }) => cells);
  return (
    <details className={styles['twin']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>{t(say.tableTitle(rows.length))}</summary>
      {open ? (
        <ScrollTable name={caption} columns={columns} className={styles['table']}>
          {rows.map((row) => {
            const pair = pairs.find(({ key }) => key === row.id);
            return pair ? (
              <PairRow key={row.id} row={row} pair={pair} columns={columns} hrefOf={props.hrefOf} />
            ) : null;
          })}
        </ScrollTable>
      ) : null}
    </details>
  );
}

function PairRow(
  props: Links & {
    readonly row: TableRow;
    readonly pair: MatrixCell;
    readonly columns: readonly TableColumn[];
  },
) {
  const { row, pair, columns, hrefOf } = props;
  const { t } = useLang();
  const show = (id: string) => {
    const cell = row.cells[id];
    const words = typeof cell === 'object' && cell !== null ? <Unbroken words={t(cell)} /> : cell;
    if (id === 'standing') return <a href={hrefOf(pair.forum, pair.partner)}>{words}</a>;
    return id === 'link' ? <SourceLinks urls={pair.urls} /> : words;
  };
  return (
    <tr
      data-record={pair.forum}
      data-partner={pair.partner}
      className={row.faded === true ? styles['faded'] : undefined}
    >
      {columns.map(({ id }) => (
        <td key={id}>{show(id)}</td>
      ))}
    </tr>
  );
}
