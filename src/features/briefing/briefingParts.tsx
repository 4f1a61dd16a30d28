import type { ComponentType, ReactNode } from 'react';

/** What a briefing shows of the rest of the app; given by whoever composes the screens. */
export interface BriefingParts {
  /** What the views inside a scene need around them: the data as the scene asks for it, and the terms. */
  readonly Around: ComponentType<{ readonly children: ReactNode }>;
  /** The screen that the address names; what is in it comes on the page together with the screen. */
  readonly Screens: ComponentType<{ readonly children?: ReactNode }>;
  readonly FilterBar: ComponentType;
  /** The record that is open, beside the screen. */
  readonly Inspector: ComponentType;
  /** Loads every screen early, so that a talk does not depend on the network of the room. */
  readonly preload: () => void;
}
