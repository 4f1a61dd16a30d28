import type { Piece } from '../../dataset/search/markPieces';
import styles from './SearchResults.module.css';

/** A text with the words looked for marked. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? (
      // The pieces of a text have no other name than their place in it.
      <mark key={index} className={styles['mark']}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
