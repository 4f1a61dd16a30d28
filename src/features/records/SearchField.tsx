import { useTypedWords } from '../../filters/useTypedWords';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './Facets.module.css';

/** The words to look for among the records. */
export function SearchField() {
  const { t } = useLang();
  const typed = useTypedWords();
  return (
    <label className={styles['search']}>
      <span className="visually-hidden">{t(say.search)}</span>
      <input
        type="search"
        className={styles['input']}
        placeholder={t(say.search)}
        title={t(say.searchHint)}
        autoComplete="off"
        spellCheck={false}
        {...typed}
      />
    </label>
  );
}
