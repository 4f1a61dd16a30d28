import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './RecordsView.module.css';
import { tally, type RecordsData } from './selectRecords';

/** How many records the table shows, counted as the headline counts them; read out when it changes. */
export function RecordsLine({ data, alike }: { readonly data: RecordsData; readonly alike: boolean }) {
  const { t } = useLang();
  const rows = tally(data.items);
  return (
    <p className={styles['count']} role="status">
      <strong>{t(rows.undecided > 0 ? say.rows(rows) : say.count(rows.matching, data.total))}</strong>
      {alike ? <span className={styles['alike']}>{t(say.alike)}</span> : null}
    </p>
  );
}
