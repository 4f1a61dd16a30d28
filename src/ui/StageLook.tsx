import { createContext } from 'react';
import type { Lang, Text } from '../i18n/text';

/** How a view looks before an audience: nothing but its finding and its picture. */
export interface Stage {
  /** Tells one scene from the next, though both may show one view. */
  readonly scene: string;
  /**
   * What the speaker calls the scene, and the language that those words are in. It is the heading, and the view's own
   * finding stands below it; null where the finding is the heading.
   */
  readonly title: { readonly words: Text; readonly lang: Lang } | null;
  /** Whether the forms of the view, such as its table, can be chosen, to answer a question. */
  readonly tools: boolean;
}

/** Set on a stage; null everywhere else. Paper shows everything in any case. */
export const StageLook = createContext<Stage | null>(null);
