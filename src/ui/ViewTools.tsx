import { createContext, type ReactNode } from 'react';
import type { Text } from '../i18n/text';

/** What a view says of itself: its finding, and what is seen on it in full sentences where it has them. */
export interface ViewWords {
  readonly headline: Text;
  readonly seen: Text | null;
}

/** The tools that stand on every view after its own, given its words; set by whoever composes the views. */
export const ViewTools = createContext<(words: ViewWords) => ReactNode>(() => null);
