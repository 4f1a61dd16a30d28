import { useFilters } from '../../filters/useFilters';
import { uiMessages } from '../../i18n/messages/ui';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './Profile.module.css';

/** Where something lives on added facts that are switched off: that it is so, and the way to switch them on. */
export function AddedOff({ words }: { readonly words: Text }) {
  const { href } = useFilters();
  const { t } = useLang();
  return (
    <p className={styles['off']}>
      {t(words)} <a href={href({ view: { supplement: 'on' } })}>{t(uiMessages.showAdded)}</a>
    </p>
  );
}
