import type { Show } from '../../export/shown';
import { headlineGlossary } from './headlineGlossary';
import { seenGlossary } from './seenGlossary';
import { selectGlossary } from './selectGlossary';
import { tabulateGlossary } from './tabulateGlossary';

/** The glossary as it leaves the app: the terms that hold the reader's words, as rows. */
export const showGlossary: Show = (dataset, { view }) => {
  const data = selectGlossary(dataset, view.words);
  return {
    title: headlineGlossary(data),
    seen: seenGlossary(data),
    picture: null,
    tables: [tabulateGlossary(data)],
  };
};
