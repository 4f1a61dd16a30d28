import { termCutter } from '../../dataset/cutTerms';
import { glossaryOf } from '../../dataset/glossary';
import type { Dataset } from '../../dataset/model';
import type { Lang } from '../../i18n/text';
import { TermInPlace } from './TermInPlace';

/** The terms of a dataset as running text needs them: where they stand in it, and what draws one. */
export function knownTerms(dataset: Dataset) {
  const entries = glossaryOf(dataset);
  const cutters = { ja: termCutter(entries, 'ja'), en: termCutter(entries, 'en') };
  return { cut: (words: string, lang: Lang) => cutters[lang](words), Term: TermInPlace };
}
