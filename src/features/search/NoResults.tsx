import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import { useLang } from '../../i18n/useLang';
import { AddedOff } from './AddedOff';
import styles from './SearchResults.module.css';

/** What to try where nothing is found. */
export function NoResults({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLang();
  return (
    <div className={styles['start']}>
      <p>{t(say.tryOther)}</p>
      <AddedOff onDone={onDone} />
    </div>
  );
}
