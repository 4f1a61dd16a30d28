import { useId } from 'react';
import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { useLang } from '../../i18n/useLang';
import styles from './GlossaryView.module.css';

/** The field that narrows the list while the reader types; how many it finds is read out. */
export function FindTerm(props: {
  readonly words: string;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (words: string) => void;
}) {
  const { t } = useLang();
  const id = useId();
  return (
    <p className={styles['find']}>
      <label htmlFor={id}>{t(say.find)}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck="false"
        value={props.words}
        onChange={({ target }) => props.onChange(target.value)}
      />
      <span role="status" className={styles['found']}>
        {t(say.found(props.shown, props.total))}
      </span>
    </p>
  );
}
