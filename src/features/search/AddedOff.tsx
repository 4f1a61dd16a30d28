import { useFilters } from '../../filters/useFilters';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import styles from './SearchResults.module.css';

/** While the added facts are hidden: that their words are not searched, and the way to show them. */
export function AddedOff({ onDone }: { readonly onDone: () => void }) {
  const { view, href } = useFilters();
  const { t } = useLang();
  if (view.supplement === 'on') return null;
  return (
    <p>
      <span className={styles['said']}>{t(say.addedOff)}</span>
      <a href={href({ view: { supplement: 'on' } })} onClick={onDone}>
        {t(uiMessages.showAdded)}
      </a>
    </p>
  );
}
