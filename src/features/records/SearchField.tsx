import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useFilters } from '../../filters/useFilters';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './Facets.module.css';

/** How long the typing rests before the address follows, ms. */
const REST = 150;

/**
 * The words to look for. The field keeps what is typed; the address follows when the typing rests, and never while an
 * input method is still composing. Where the address changes on its own (Back, a link), the field follows it.
 */
export function SearchField() {
  const { view, replace } = useFilters();
  const { t } = useLang();
  const [typed, setTyped] = useState(view.words);
  const [composing, setComposing] = useState(false);
  /** What the field has given to the address and not yet seen come back, to tell it from a change from elsewhere. */
  const underWay = useRef<readonly string[]>([]);

  useEffect(() => {
    const own = underWay.current.indexOf(view.words);
    underWay.current = own === -1 ? [] : underWay.current.slice(own + 1);
    if (own === -1) setTyped(view.words);
  }, [view.words]);

  const give = useEffectEvent((words: string) => {
    underWay.current = [...underWay.current, words];
    replace({ view: { words } });
  });
  useEffect(() => {
    if (composing || typed === view.words) return undefined;
    const rest = setTimeout(() => give(typed), REST);
    return () => clearTimeout(rest);
  }, [composing, typed, view.words]);

  return (
    <label className={styles['search']}>
      <span className="visually-hidden">{t(say.search)}</span>
      <input
        type="search"
        className={styles['input']}
        placeholder={t(say.search)}
        title={t(say.searchHint)}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
