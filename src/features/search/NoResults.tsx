import { useFilters } from '../../filters/useFilters';
import { searchMessages as say } from '../../i18n/messages/search';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import styles from './SearchResults.module.css';

/** What to try where nothing is found. */
export function NoResults({ onDone }: { readonly onDone: () => void }) {
  const { view, href } = useFilters();
  const { t } = useLang();
  return (
    <div className={styles['start']}>
      <p>{t(say.tryOther)}</p>
      {view.supplement === 'off' ? (
        <p>
          <span className={styles['said']}>{t(say.addedOff)}</span>
          <a href={href({ view: { supplement: 'on' } })} onClick={onDone}>
            {t(uiMessages.showAdded)}
          </a>
        </p>
      ) : null}
    </div>
  );
}
