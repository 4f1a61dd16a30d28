import { createContext, type ComponentType } from 'react';
import type { Lang } from '../i18n/text';

interface TermPiece {
  readonly term: string;
  readonly words: string;
  /** Marks and particles that stay on the term's line. */
  readonly before: string;
  readonly after: string;
}

/** What knows the terms that may stand in running text, and how one explains itself. */
interface KnownTerms {
  readonly cut: (words: string, lang: Lang) => readonly (string | TermPiece)[];
  readonly Term: ComponentType<{ readonly term: string; readonly words: string }>;
}

/** The terms that are explained where they stand; given by whoever composes the views, null until they are loaded. */
export const TermsInPlace = createContext<KnownTerms | null>(null);
