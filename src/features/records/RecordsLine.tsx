import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './RecordsView.module.css';
import type { RecordsData } from './selectRecords';

/** How many of how many records the table shows; read out when it changes. */
export function RecordsLine({ data, alike }: { readonly data: RecordsData; readonly alike: boolean }) {
  const { t } = useLang();
  const undecided = data.items.filter((item) => item.undecided).length;
  return (
    <p className={styles['count']} role="status">
      <strong>{t(say.count(data.items.length, data.total))}</strong>
      {undecided > 0 ? t(say.undecidedCount(undecided)) : null}
      {alike ? <span className={styles['alike']}>{t(say.alike)}</span> : null}
    </p>
  );
}
