import { Fragment } from 'react';
import styles from './Unbroken.module.css';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date or a short interval as src/i18n/dates.ts writes it, in either language. */
const DATE = new RegExp(
  String.raw`(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?～?(?:\d{1,2}日)?|(?:\d{1,2}–)?(?:\d{1,2} )?(?:${MONTH}) \d{4})`,
  'u',
);

/** Words in which no date is broken over two lines. */
export function Unbroken({ words }: { readonly words: string }) {
  // Split by a group, the dates are the odd parts.
  return words.split(DATE).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className={styles['unbroken']}>
        {part}
      </span>
    ),
  );
}
