import { matrixMessages as say } from '../../i18n/messages/matrix';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import styles from './SwitchedOff.module.css';

/** In place of the matrix while the added facts, of which all of it is made, are switched off. */
export function SwitchedOff({ href }: { readonly href: string }) {
  const { t } = useLang();
  return (
    <p className={styles['off']}>
      {t(say.off)} <a href={href}>{t(uiMessages.showAdded)}</a>
    </p>
  );
}
