import { Fragment } from 'react';
import { splitDates } from '../i18n/splitDates';
import styles from './Unbroken.module.css';

/** Words in which no date is broken over two lines. */
export function Unbroken({ words }: { readonly words: string }) {
  return splitDates(words).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className={styles['unbroken']}>
        {part}
      </span>
    ),
  );
}
