import { createContext, useContext } from 'react';
import type { Dataset } from '../dataset/model';
import type { Place } from '../filters/link';
import type { Lang } from '../i18n/text';
import type { Shown } from './shown';
import type { Stamp } from './stamp';

/** A view ready to leave the app. */
export interface Exportable extends Shown {
  /** What is restricted and looked at; `place.view.lang` is the language of the picture. */
  readonly place: Place;
  /** The data it was made from: without the added facts where the place asks for that. */
  readonly dataset: Dataset;
  readonly stamp: Stamp;
}

/**
 * Makes what a link shows ready to leave the app, in a language. Rejects only when a part of the app cannot be
 * loaded; a link that leads nowhere resolves to null.
 */
export type LoadExportable = (link: string, lang: Lang) => Promise<Exportable | null>;

/** Set by whoever composes the views, who alone knows which view a link leads to. */
export const LoadExportableContext = createContext<LoadExportable | null>(null);

/** The way from a link to what it shows, for files, slides, paper and the presenter's preview. */
export function useLoadExportable(): LoadExportable {
  const load = useContext(LoadExportableContext);
  if (!load) throw new Error('useLoadExportable needs a LoadExportableContext above it.');
  return load;
}
