import { useState } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import type { Lang, Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import styles from './WordsArea.module.css';

/**
 * A field for words in one language. What is more than can be kept is not cut but refused as a whole, and the field
 * says so: nothing that was pasted is lost without a word.
 */
export function WordsArea(props: {
  readonly label: Text;
  readonly lang: Lang;
  /** A line break is no part of words that stand on one line. */
  readonly oneLine: boolean;
  readonly rows: number;
  /** Characters. */
  readonly limit: number;
  readonly value: string;
  readonly placeholder: string;
  /** Of the label, with its words and the field in it. */
  readonly className: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useLang();
  const { value, limit } = props;
  const [refused, setRefused] = useState(false);
  return (
    <div className={styles['area']}>
      <label className={props.className}>
        <span>{t(props.label)}</span>
        <textarea
          rows={props.rows}
          lang={props.lang}
          value={value}
          placeholder={props.placeholder}
          aria-invalid={refused}
          onKeyDown={(event) => {
            // Enter that ends a choice of the input method is no line break.
            if (props.oneLine && event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
            }
          }}
          onChange={({ target }) => {
            const over = target.value.length > limit && target.value.length > value.length;
            setRefused(over);
            if (!over) props.onChange(target.value);
          }}
        />
      </label>
      {refused ? (
        <p role="alert" className={styles['told']}>
          {t(say.tooLong(limit))}
        </p>
      ) : null}
    </div>
  );
}
