import { createContext, type ReactNode } from 'react';
import type { Text } from '../i18n/text';

/** The tools that stand on every view after its own, given its headline; set by whoever composes the views. */
export const ViewTools = createContext<(headline: Text) => ReactNode>(() => null);
