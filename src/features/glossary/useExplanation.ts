import { useMemo } from 'react';
import { explainTerm, type Explanation } from '../../dataset/explainTerm';
import { glossaryOf } from '../../dataset/glossary';
import { useDataset } from '../../dataset/useDataset';
import { useLang } from '../../i18n/useLang';

/** What a term means as it is written in the text; null, without any work, while nobody asks. */
export function useExplanation(term: string, words: string, asked: boolean): Explanation | null {
  const dataset = useDataset();
  const { lang } = useLang();
  return useMemo(() => {
    const entry = asked ? glossaryOf(dataset).find(({ id }) => id === term) : undefined;
    return entry === undefined ? null : explainTerm(entry, words, lang);
  }, [dataset, lang, term, words, asked]);
}
