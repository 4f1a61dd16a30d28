import { useEffect, useState } from 'react';
import { useDataset } from '../dataset/useDataset';
import { writeLink } from '../filters/link';
import { useFilters } from '../filters/useFilters';
import type { Lang } from '../i18n/text';
import { useLoadExportable, type Exportable, type LoadExportable } from './useLoadExportable';

/** What a link leads to. */
export type ShownLink =
  | { readonly is: 'loading' }
  /** To no view, or to one that has nothing to take out of the app. */
  | { readonly is: 'nowhere' }
  /** A part of the app could not be loaded, which says nothing about the link. */
  | { readonly is: 'failed' }
  | { readonly is: 'there'; readonly exportable: Exportable };

interface Known {
  readonly link: string;
  readonly lang: Lang;
  readonly load: LoadExportable;
  readonly shown: ShownLink;
}

const LOADING: ShownLink = { is: 'loading' };

/** What a link shows, in a language, ready to leave the app; `loading` again from the moment another one is asked for. */
export function useShownLink(link: string, lang: Lang): ShownLink {
  const load = useLoadExportable();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (shown: ShownLink) => {
      if (current) setKnown({ link, lang, load, shown });
    };
    load(link, lang).then(
      (exportable) => settle(exportable === null ? { is: 'nowhere' } : { is: 'there', exportable }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [link, lang, load]);
  return known?.link === link && known.lang === lang && known.load === load ? known.shown : LOADING;
}

/** What the present view shows, in the language of the reader, ready to leave the app. */
export function useShownView(): ShownLink {
  const dataset = useDataset();
  const { path, filters, view } = useFilters();
  return useShownLink(writeLink({ path, filters, view }, dataset), view.lang);
}
