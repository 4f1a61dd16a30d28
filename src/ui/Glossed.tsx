import { useContext } from 'react';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { TermsInPlace } from './TermsInPlace';
import styles from './Glossed.module.css';

/** Running text in which abbreviations and terms of art carry a short explanation. Not for links and headings. */
export function Glossed({ words }: { readonly words: Text }) {
  const { lang, t } = useLang();
  const known = useContext(TermsInPlace);
  if (known === null) return t(words);
  const { cut, Term } = known;
  return cut(t(words), lang).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={piece.term} className={styles['together']}>
        {piece.before}
        <Term term={piece.term} words={piece.words} />
        {piece.after}
      </span>
    ),
  );
}
