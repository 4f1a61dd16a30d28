import type { Words } from '../../dataset/briefing/briefing';
import { LANGS, otherLang, type Lang, type Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { WordsArea } from '../../ui/WordsArea';
import styles from './WordsFields.module.css';

/** Two fields for words in the two languages, the reader's first; what is empty shows the other one's words pale. */
export function WordsFields(props: {
  readonly labels: Readonly<Record<Lang, Text>>;
  readonly words: Words;
  /** More than one makes the fields grow with what is in them, over several lines. */
  readonly rows: number;
  /** Characters in one language. */
  readonly limit: number;
  readonly onChange: (words: Words) => void;
}) {
  const { lang } = useLang();
  const { words, rows } = props;
  return (
    <div className={styles['pair']}>
      {LANGS.toSorted((one) => (one === lang ? -1 : 1)).map((side) => (
        <WordsArea
          key={side}
          label={props.labels[side]}
          lang={side}
          oneLine={rows === 1}
          rows={rows}
          limit={props.limit}
          value={words[side] ?? ''}
          placeholder={words[otherLang(side)] ?? ''}
          className={styles['field']}
          onChange={(value) => props.onChange({ ...words, [side]: value })}
        />
      ))}
    </div>
  );
}
