import type { Table } from '../../charts/table';
import type { Lang, Text } from '../../i18n/text';

/** Excel takes no longer name. */
const LONGEST = 31;

/**
 * Where the first English sentence ends. The period after a single capital letter is the letter's ("the U.S. in 2014"):
 * it stays, and ends a sentence only where the next word begins one ("the U.S. An item …").
 */
const SENTENCE_END = /(?<!\b[A-Z])\.(?=\s|$)|(?<=\b[A-Z]\.)(?=\s+[A-Z])/;

/** What a table is, from its caption: the first sentence of it, without its full stop. */
export function shortCaption({ ja, en }: Text): Text {
  return { ja: ja.split('。')[0] ?? ja, en: en.split(SENTENCE_END)[0] ?? en };
}

/**
 * Names for sheets, each one once: the number of the table and what it is, in letters that Excel takes and cut where
 * they are too long, with no bracket left open.
 */
export function sheetNames(tables: readonly Table[], lang: Lang): readonly string[] {
  return tables.map(({ caption }, index) => {
    const short = shortCaption(caption)[lang];
    const words = short
      .replaceAll(/[[\]:*?/\\：]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const room = LONGEST - `${index + 1} `.length;
    return `${index + 1} ${words.length <= room ? words : cutTo(words, room)}`;
  });
}

/** Words cut before a bracket that would stay open, or else between two words. */
function cutTo(words: string, room: number): string {
  const part = words.slice(0, room);
  const closed = part.replace(/\s*[(（][^)）]*$/, '');
  return closed === part ? part.replace(/ \S*$/, '') : closed;
}
