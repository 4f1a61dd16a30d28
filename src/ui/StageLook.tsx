import { createContext, type ReactNode } from 'react';

/** How a view looks before an audience: nothing but its finding and its picture. */
export interface Stage {
  /** Stands above the finding: what the speaker calls the scene. */
  readonly kicker: ReactNode;
  /** Whether the view's tools and its line on how to read it are shown, to answer a question. */
  readonly tools: boolean;
}

/** Set on a stage; null everywhere else. Paper shows everything in any case. */
export const StageLook = createContext<Stage | null>(null);
