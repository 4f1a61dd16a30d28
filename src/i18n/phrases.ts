import { eachLang, type Lang, type Text } from './text';

const listFormats: Record<Lang, Intl.ListFormat> = {
  ja: new Intl.ListFormat('ja', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** 「中国、韓国」 / "China and the ROK": several things in one sentence. */
export function listed(items: readonly Text[]): Text {
  return eachLang((lang) => listFormats[lang].format(items.map((item) => item[lang])));
}

const choiceFormat = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** 「米国、英国又はフランス」 / "the U.S., the UK or France": one of several things. */
export function eitherOf(items: readonly Text[]): Text {
  const ja = items.map((item) => item.ja);
  return {
    ja: [...(ja.length > 1 ? [ja.slice(0, -1).join('、')] : []), ...ja.slice(-1)].join('又は'),
    en: choiceFormat.format(items.map((item) => item.en)),
  };
}

/** Full sentences one after the other. */
export function inARow(sentences: readonly Text[]): Text {
  return eachLang((lang) => sentences.map((sentence) => sentence[lang]).join(lang === 'ja' ? '' : ' '));
}

/** 「（英国）」 / " (the UK)": what is added to a word in brackets; nothing for nothing. */
export function inBrackets(words: Text | null): Text {
  return words === null ? { ja: '', en: '' } : { ja: `（${words.ja}）`, en: ` (${words.en})` };
}

/** 「…、…」 / "…; …": several entries in one cell or line. */
export function joined(entries: readonly Text[]): Text {
  return eachLang((lang) => entries.map((entry) => entry[lang]).join(lang === 'ja' ? '、' : '; '));
}

/**
 * A partner's short name as it stands inside a sentence. English abbreviations take the article (the UK, the
 * U.S., the EU, the ROK); country names do not.
 */
export function inSentence(name: Text): Text {
  return { ja: name.ja, en: /^[A-Z.]+$/.test(name.en) ? `the ${name.en}` : name.en };
}

/** An English noun in the number that the count asks for: "1 consultation", "0 consultations". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count up to ten in English words, for running text; digits above. */
export function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** An English sentence with its full stop; one that ends with "the U.S." has it already. */
export function fullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** Puts the first letter of an English sentence in upper case. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
