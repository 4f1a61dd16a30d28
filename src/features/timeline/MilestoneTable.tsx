import { useId } from 'react';
import type { TimelineMilestone } from '../../charts/timeline/selectMilestones';
import { tabulateMilestones } from '../../charts/timeline/tabulateMilestones';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { ScrollTable } from '../../ui/ScrollTable';
import { SourceLinks } from '../../ui/SourceLinks';
import { Unbroken } from '../../ui/Unbroken';
import styles from './MilestoneTable.module.css';

/** The lane of milestones as a small table below the consultations: in order of date, each row a link to its record. */
export function MilestoneTable(props: {
  readonly milestones: readonly TimelineMilestone[];
  /** True when the reader chose partners, of which the lane takes no notice. */
  readonly chosen: boolean;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  const caption = useId();
  const { columns, rows, caption: words } = tabulateMilestones(props.milestones, props.chosen);
  const urlsOf = (record: string) => props.milestones.find(({ id }) => id === record)?.urls ?? [];
  const show = (cell: Text | number | null | undefined) =>
    typeof cell === 'object' && cell !== null ? <Unbroken words={t(cell)} /> : cell;
  return (
    <div className={styles['milestones']}>
      <p id={caption} className={styles['caption']}>
        {t(words)}
      </p>
      <ScrollTable name={caption} columns={columns} className={styles['table']}>
        {rows.map(({ id, cells }) => (
          <tr key={id} data-record={id} aria-current={id === props.selected ? 'true' : undefined}>
            <td>
              {show(cells['date'])}
              <SourceLinks urls={urlsOf(id)} />
            </td>
            <td>
              <a href={props.hrefOf(id)}>{show(cells['title'])}</a>
            </td>
            <td>{show(cells['source'])}</td>
          </tr>
        ))}
      </ScrollTable>
    </div>
  );
}
