import type { Dataset } from '../../dataset/model';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import { useLang } from '../../i18n/useLang';
import styles from './SearchResults.module.css';
import { selectExamples } from './selectExamples';

/** What to look for, before anything is typed. */
export function Examples(props: { readonly dataset: Dataset; readonly onWords: (words: string) => void }) {
  const { t } = useLang();
  return (
    <div className={styles['start']}>
      <p className={styles['kind']} id="search-examples">
        {t(say.examples)}
      </p>
      <ul className={styles['examples']} aria-labelledby="search-examples">
        {selectExamples(props.dataset).map((example) => (
          <li key={example.ja}>
            <button type="button" className={styles['example']} onClick={() => props.onWords(t(example))}>
              {t(example)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
