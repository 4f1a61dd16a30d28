import { timelineDateMessages as say } from '../../i18n/messages/timelineDates';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import styles from './DatesHidden.module.css';

/** Says why no dates are shown though the address asks for them, and leads to them. */
export function DatesHidden({ href }: { readonly href: string }) {
  const { t } = useLang();
  return (
    <p className={styles['hidden']}>
      {t(say.hidden)} <a href={href}>{t(uiMessages.showAdded)}</a>
    </p>
  );
}
