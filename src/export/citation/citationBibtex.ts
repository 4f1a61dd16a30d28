import type { Lang } from '../../i18n/text';
import type { Citation } from './citation';

const LANGUAGE: Readonly<Record<Lang, string>> = { ja: 'japanese', en: 'english' };

/**
 * A BibTeX entry in UTF-8. `@misc`, which both BibTeX and biblatex know, with the fields that biblatex reads for a web
 * page (`url`, `urldate`, `langid`). The page bears no date of its own, so there is no `year`.
 */
export function citationBibtex(citation: Citation, lang: Lang): string {
  const fields: readonly (readonly [string, string])[] = [
    // Double braces keep the capitals of names, which styles would lower.
    ['title', `{${escapeTex(citation.title[lang])}}`],
    ['howpublished', escapeTex(citation.container[lang])],
    ['url', escapeUrl(citation.address)],
    ['urldate', citation.accessed],
    ['langid', LANGUAGE[lang]],
    ['note', escapeTex(citation.fullNote[lang])],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${citation.key},`, ...lines, '}'].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters with a meaning of their own in TeX, written so that they print as they are. */
function escapeTex(words: string): string {
  return words.replaceAll(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** An address is printed verbatim; only what would end the field is written in percent. */
function escapeUrl(address: string): string {
  return address.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
