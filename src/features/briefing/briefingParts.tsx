import type { ComponentType, ReactNode } from 'react';

/** What a briefing shows of the rest of the app; given by whoever composes the screens. */
export interface BriefingParts {
  /** What the views inside a scene need around them: the data as the scene asks for it, and the terms. */
  readonly Around: ComponentType<{ readonly children: ReactNode }>;
  /** The screen that the address names. */
  readonly Screens: ComponentType;
  readonly FilterBar: ComponentType;
  /** The record that is open, beside the screen. */
  readonly Inspector: ComponentType;
}
