import { yearSpan } from '../dates';
import { listed } from '../phrases';
import type { Text } from '../text';

/** Words for what a filter asks for, as they stand after a headline, in a citation or on a printed picture. */
export const filterWordsMessages = {
  partners: (names: readonly Text[]): Text => ({
    ja: names.map(({ ja }) => ja).join('・'),
    en: listed(names).en,
  }),
  years: yearSpan,
  /** `full`: the names of the levels as the source gives them; `short`: the short ones. */
  levels: (full: readonly Text[], short: readonly Text[]): Text => ({
    ja: full.map(({ ja }) => ja).join('、'),
    en: `forum ${short.length === 1 ? 'level' : 'levels'}: ${short.map(({ en }) => lowerFirst(en)).join(', ')}`,
  }),
  pillars: (marks: readonly string[]): Text => ({
    ja: `柱${marks.join('・')}`,
    en: `${marks.length === 1 ? 'pillar' : 'pillars'} ${listed(marks.map((mark) => ({ ja: mark, en: mark }))).en}`,
  }),
  withoutAdded: { ja: '補足情報を除く', en: 'without added facts' },
};

/** Inside a sentence an English name loses its capital; an abbreviation keeps it. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
