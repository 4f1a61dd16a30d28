import type { Text } from '../../i18n/text';

/** All that a citation says, before it is written in one of its forms. */
export interface Citation {
  /** The same for the same address and language: a reference manager finds the entry again. */
  readonly key: string;
  readonly title: Text;
  /** The website that holds what is cited. */
  readonly container: Text;
  /** Where the facts are from, as of when, and whose words the title and the labels are. */
  readonly note: Text;
  /** The same with every link that the note in a sentence has no room for. */
  readonly fullNote: Text;
  /** Absolute. */
  readonly address: string;
  /** The day of access, ISO 8601 (2026-11-23). */
  readonly accessed: string;
}

/** The ways a citation can be written. */
export type CitationForm = 'sentence' | 'bibtex' | 'csl';

export const CITATION_FORMS = ['sentence', 'bibtex', 'csl'] as const satisfies readonly CitationForm[];
