import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import styles from './Phrased.module.css';

/** A number with what it counts (「16の会議」「3つの柱」), and a mark with what is said of it (「①は二国間」). */
const COUNTED =
  /([①-⑳]+は[^、。]{1,4}|\d+(?:か国・地域|か国|地域|の会議|つの柱|つのレベル|つ|件|項目|年|段階)?)/;

/** A sentence whose Japanese numbers stay on one line with their counters, which the browser would part from them. */
export function Phrased({ words }: { readonly words: Text }) {
  const { lang, t } = useLang();
  if (lang !== 'ja') return t(words);
  return t(words)
    .split(COUNTED)
    .map((part, index) =>
      COUNTED.test(part) ? (
        // The pieces of one sentence have no other name than their place in it.
        <span key={index} className={styles['together']}>
          {part}
        </span>
      ) : (
        part
      ),
    );
}
