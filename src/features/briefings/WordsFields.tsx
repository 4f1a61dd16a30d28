import type { Words } from '../../dataset/briefing/briefing';
import { LANGS, type Lang, type Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { WordsArea } from '../../ui/WordsArea';
import styles from './WordsFields.module.css';

/** Two fields for words in the two languages, the reader's first. */
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
  const { rows } = props;
  return (
    <div className={styles['pair']}>
      {LANGS.toSorted((one) => (one === lang ? -1 : 1)).map((side) => (
        <WordsArea
          key={side}
          labels={props.labels}
          side={side}
          words={props.words}
          oneLine={rows === 1}
          rows={rows}
          limit={props.limit}
          className={styles['field']}
          onChange={props.onChange}
        />
      ))}
    </div>
  );
}
