import type { Words } from '../../dataset/briefing/briefing';
import { plainText } from '../../dataset/briefing/plainText';
import { LANGS, otherLang, type Lang, type Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './WordsFields.module.css';

/** Two fields for words in the two languages, the reader's first; what is empty shows the other one's words pale. */
export function WordsFields(props: {
  readonly labels: Readonly<Record<Lang, Text>>;
  readonly words: Words;
  /** More than one makes the fields grow with what is in them. */
  readonly rows: number;
  readonly onChange: (words: Words) => void;
}) {
  const { lang, t } = useLang();
  const { words } = props;
  return (
    <div className={styles['pair']}>
      {LANGS.toSorted((one) => (one === lang ? -1 : 1)).map((side) => (
        <label key={side} className={styles['field']}>
          <span>{t(props.labels[side])}</span>
          <textarea
            rows={props.rows}
            lang={side}
            value={words[side] ?? ''}
            placeholder={words[otherLang(side)] ?? ''}
            onChange={(event) => props.onChange({ ...words, [side]: plainText(event.target.value) })}
          />
        </label>
      ))}
    </div>
  );
}
