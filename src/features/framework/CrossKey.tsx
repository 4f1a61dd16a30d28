import { CrossSign } from '../../charts/tree/CrossSign';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { useLang } from '../../i18n/useLang';
import styles from './CrossKey.module.css';

/** What ⇄ means, before an audience: there the words about reading are not shown. */
export function CrossKey() {
  const { t } = useLang();
  return (
    <p className={styles['key']}>
      <svg className={styles['sign']} viewBox="-8 -8 16 16" aria-hidden="true">
        <CrossSign stroke="currentColor" />
      </svg>
      {t(say.keyCross)}
    </p>
  );
}
