import type { Lang } from '../../../i18n/text';

/** How a text begins, up to the end of its first sentence. */
export function firstSentence(text: string, lang: Lang): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text.trim());
  return first?.segment.trim() ?? '';
}
