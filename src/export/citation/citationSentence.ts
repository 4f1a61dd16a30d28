import { formatDate } from '../../i18n/dates';
import { citationMessages as say } from '../../i18n/messages/citation';
import type { Lang } from '../../i18n/text';
import type { Citation } from './citation';

/**
 * A citation in one line of plain text. Japanese: SIST 02 (参照文献の書き方) for a page of a website: “題名”. サイト名.
 * 入手先, (参照 日付). English: The Chicago Manual of Style, bibliography, for a page without author and date: “Title.”
 * Website. Accessed day. Address. Both end with a note on the source that the page is drawn from.
 */
export function citationSentence(citation: Citation, lang: Lang): string {
  const { address, accessed } = citation;
  const container = citation.container[lang];
  const note = citation.note[lang];
  return lang === 'ja'
    ? say.sentence.ja(withoutStop(citation.title.ja), container, address, accessed, note)
    : say.sentence.en(englishTitle(citation.title.en), container, address, formatDate(accessed).en, note);
}

function withoutStop(title: string): string {
  return title.replace(/[。.]$/, '');
}

/** Inside quotation marks, with the stop that Chicago sets before the closing one; a quotation within has single ones. */
function englishTitle(title: string): string {
  const inner = withoutStop(title).replaceAll('“', '‘').replaceAll('”', '’');
  return /[?!]$/.test(inner) ? inner : `${inner}.`;
}
