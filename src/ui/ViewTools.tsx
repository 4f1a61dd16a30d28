import { createContext, type ReactNode } from 'react';

/** The tools that stand on every view after its own; given by whoever composes the views. */
export const ViewTools = createContext<ReactNode>(null);
