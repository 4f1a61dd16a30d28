/** The two languages of the product. Japanese is the source's own language and the default. */
export type Lang = 'ja' | 'en';

/** One thing said in both languages. Everything a reader can see is a Text until the moment it is drawn. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** Both languages in the order they are offered. */
export const LANGS: readonly Lang[] = ['ja', 'en'];

/** The language that is not the given one; the inspector shows a record's name in it too. */
export function otherLang(lang: Lang): Lang {
  return lang === 'ja' ? 'en' : 'ja';
}

/** A Text whose two sides are the same, for proper names that are not translated (G7, APEC-TEL). */
export function same(word: string): Text {
  return { ja: word, en: word };
}

/** Applies one function per language, so a sentence is built once for both. */
export function eachLang(build: (lang: Lang) => string): Text {
  return { ja: build('ja'), en: build('en') };
}
