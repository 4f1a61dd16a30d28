import type { TimelineData } from '../../charts/timeline/selectTimeline';
import { tabulateTimeline } from '../../charts/timeline/tabulateTimeline';
import { useLang } from '../../i18n/useLang';
import { DataTable, type DataTableProps } from '../../ui/DataTable';
import { SourceLinks } from '../../ui/SourceLinks';
import { Unbroken } from '../../ui/Unbroken';
import styles from './TimelineTable.module.css';

/** The consultations as a table; an added date stands with the pages that bear it out. */
export function TimelineTable({
  data,
  ...asked
}: { readonly data: TimelineData } & Pick<DataTableProps, 'order' | 'onOrder' | 'selected' | 'hrefOf'>) {
  const { t } = useLang();
  const table = tabulateTimeline(data);
  return (
    <DataTable
      {...asked}
      table={table}
      drawCell={(row, column) => {
        const words = table.rows.find(({ id }) => id === row)?.cells[column];
        if (column !== 'date' || typeof words !== 'object' || words === null) return undefined;
        return (
          <div className={styles['date']}>
            <Unbroken words={t(words)} />
            <SourceLinks urls={data.marks.find(({ id }) => id === row)?.date?.urls ?? []} />
          </div>
        );
      }}
    />
  );
}
