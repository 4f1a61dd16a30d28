import { useId } from 'react';
import { useTypedWords } from '../../filters/useTypedWords';
import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { useLang } from '../../i18n/useLang';
import styles from './GlossaryView.module.css';

const NO_TERM = { term: null };

/** The field that narrows the list while the reader types; how many it finds is read out. */
export function FindTerm(props: { readonly shown: number; readonly total: number }) {
  const { t } = useLang();
  const id = useId();
  // Words looked for are no place that the address names.
  const typed = useTypedWords(NO_TERM);
  return (
    <p className={styles['find']}>
      <label htmlFor={id}>{t(say.find)}</label>
      <input id={id} type="search" autoComplete="off" spellCheck="false" {...typed} />
      <span role="status" className={styles['found']}>
        {t(say.found(props.shown, props.total))}
      </span>
    </p>
  );
}
