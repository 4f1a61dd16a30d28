import type { Text } from '../../i18n/text';
import type { RecordEntry } from '../model';

/** What can be found: a record of any kind, a section of the source, a term of the glossary. */
export type HitKind = RecordEntry['kind'] | 'section' | 'term';

/** One thing that was found. Hits come best first; a higher score is a better hit. */
export interface Hit {
  readonly kind: HitKind;
  /** The id of the record, section or term; unique among the hits of a kind. */
  readonly id: string;
  readonly score: number;
  /** Folded words to mark in any text of the thing, for `markPieces`. */
  readonly marks: readonly string[];
  /**
   * The words in which it was found where its two names do not hold them: another name, a sentence, or the standing
   * of a partner. `added` for words from outside the source, which must be marked as such.
   */
  readonly via: { readonly words: Text; readonly added: boolean } | null;
  /** True when nothing holds the words as typed and this holds similar ones; to be said wherever it is shown. */
  readonly alike: boolean;
}

/** Looks for words in all that a dataset holds, in Japanese and English at once. */
export interface Search {
  /** Everything that holds every word, best first; nothing for words of white space or signs only. */
  find(words: string): readonly Hit[];
  /**
   * For words that nothing holds all of: what holds some of them, what holds most first. To be said wherever it is
   * shown; nothing for a single word.
   */
  findSome(words: string): readonly Hit[];
}
