import { paint } from '../../charts/palette';
import { relationsMessages as say } from '../../i18n/messages/relations';
import { useLang } from '../../i18n/useLang';
import styles from './RelationsKey.module.css';

/** What whole and dashed lines mean. */
export function RelationsKey() {
  const { t } = useLang();
  return (
    <ul className={styles['key']} aria-label={t(say.key)}>
      <li className={styles['entry']}>
        <svg width="36" height="12" aria-hidden="true">
          <path d="M0 6H36" stroke={paint.data} strokeWidth="2" />
        </svg>
        {t(say.keyOwn)}
      </li>
      <li className={styles['entry']}>
        <svg width="36" height="12" aria-hidden="true">
          <path d="M0 6H36" stroke={paint.data} strokeWidth="2" strokeDasharray="5 4" />
        </svg>
        {t(say.keyBelow)}
      </li>
    </ul>
  );
}
