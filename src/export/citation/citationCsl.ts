import type { Lang } from '../../i18n/text';
import type { Citation } from './citation';

/** An item of CSL-JSON, as far as we fill it. Schema: github.com/citation-style-language/schema, csl-data.json. */
interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title': string;
  readonly URL: string;
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: Lang;
  readonly note: string;
}

/** CSL-JSON for Zotero, Mendeley and others: a list of one item, since the schema asks for a list. */
export function citationCsl(citation: Citation, lang: Lang): string {
  const item: CslItem = {
    id: citation.key,
    type: 'webpage',
    title: citation.title[lang],
    'container-title': citation.container[lang],
    URL: citation.address,
    accessed: { 'date-parts': [citation.accessed.split('-').map(Number)] },
    language: lang,
    note: citation.fullNote[lang],
  };
  return JSON.stringify([item], null, 2);
}
