import { useState } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import { otherLang, type Lang, type Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { isComposing } from './isComposing';
import styles from './WordsArea.module.css';

/** Words of which one language may be missing. */
interface Words {
  readonly ja?: string | undefined;
  readonly en?: string | undefined;
}

/**
 * A field for words in one language; empty, it shows those of the other one pale. What is more than can be kept is not
 * cut but refused as a whole, and the field says so: nothing that was pasted is lost without a word.
 */
export function WordsArea(props: {
  readonly labels: Readonly<Record<Lang, Text>>;
  /** The language that the field is for. */
  readonly side: Lang;
  readonly words: Words;
  /** A line break is no part of words that stand on one line. */
  readonly oneLine: boolean;
  readonly rows: number;
  /** Characters in one language. */
  readonly limit: number;
  /** Of the label, with its words and the field in it. */
  readonly className: string | undefined;
  readonly onChange: (words: Words) => void;
}) {
  const { t } = useLang();
  const { words, side, limit } = props;
  const value = words[side] ?? '';
  const [refused, setRefused] = useState(false);
  /** What stands in the field while an input method composes: kana are longer than the kanji that they become. */
  const [composed, setComposed] = useState<string | null>(null);
  const settle = (next: string) => {
    const over = next.length > limit && next.length > value.length;
    setRefused(over);
    if (!over && next !== value) props.onChange({ ...words, [side]: next });
  };
  return (
    <div className={styles['area']}>
      <label className={props.className}>
        <span>{t(props.labels[side])}</span>
        <textarea
          rows={props.rows}
          lang={side}
          value={composed ?? value}
          placeholder={words[otherLang(side)] ?? ''}
          aria-invalid={refused}
          onKeyDown={(event) => {
            // Enter that ends a choice of the input method is no line break.
            if (props.oneLine && event.key === 'Enter' && !isComposing(event.nativeEvent)) {
              event.preventDefault();
            }
          }}
          onCompositionStart={() => setComposed(value)}
          onCompositionEnd={({ currentTarget }) => {
            setComposed(null);
            settle(currentTarget.value);
          }}
          onChange={({ target }) => (composed === null ? settle(target.value) : setComposed(target.value))}
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
