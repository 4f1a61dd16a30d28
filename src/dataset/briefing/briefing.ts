import type { Lang, Text } from '../../i18n/text';

/** Words in one language or in both: who writes a briefing in a hurry writes one. */
export interface Words {
  readonly ja?: string | undefined;
  readonly en?: string | undefined;
}

/** One scene of a briefing: a saved link with a title and notes for who speaks. */
export interface Scene {
  /** Unique within the briefing. */
  readonly id: string;
  readonly title: Words;
  readonly notes: Words;
  /** The link to the view as it stands behind the #, without language and theme: `/timeline?partners=US`. */
  readonly at: string;
}

/** Scenes to show one after another. */
export interface Briefing {
  readonly id: string;
  readonly title: Words;
  readonly scenes: readonly Scene[];
}

/** Words for a reader of either language: where one is missing, the other one stands in. */
export function bothLanguages({ ja = '', en = '' }: Words): Text {
  return { ja: ja === '' ? en : ja, en: en === '' ? ja : en };
}

/** The language that words are in for a reader, to be marked where it is not the reader's; null where there are none. */
export function langOf(words: Words, lang: Lang): Lang | null {
  if ((words[lang] ?? '') !== '') return lang;
  const other = lang === 'ja' ? 'en' : 'ja';
  return (words[other] ?? '') === '' ? null : other;
}
