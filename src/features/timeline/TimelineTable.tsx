import type { TimelineData } from '../../charts/timeline/selectTimeline';
import { tabulateTimeline } from '../../charts/timeline/tabulateTimeline';
import { DataTable, type DataTableProps } from '../../ui/DataTable';
import { DateCell } from './DateCell';

/** The consultations as a table; an added date stands with the pages that bear it out. */
export function TimelineTable({
  data,
  ...asked
}: { readonly data: TimelineData } & Pick<DataTableProps, 'order' | 'onOrder' | 'selected' | 'hrefOf'>) {
  const drawDate = (record: string) => {
    const mark = data.marks.find(({ id }) => id === record);
    return mark && <DateCell date={mark.date} />;
  };
  return (
    <DataTable
      {...asked}
      table={tabulateTimeline(data)}
      drawCell={(row, column) => (column === 'date' ? drawDate(row) : undefined)}
    />
  );
}
