import MiniSearch, { type Query } from 'minisearch';
import type { Dataset } from '../model';
import { isHeld, rankHit } from './rankHit';
import { readLoosely, wantedWords, type Wanted } from './readWords';
import type { Hit, Search } from './search';
import { searchDocuments } from './searchDocument';
import { shelver, type Field, type Shelved } from './shelver';
import { isJapanese, isWhole, keyOf, pairsWanted } from './wordsOf';

/** How much a word counts by where it stands. */
const BOOST: Readonly<Record<Field, number>> = {
  names: 4,
  others: 3,
  about: 1,
  texts: 1,
  addedNames: 2,
  addedTexts: 0.5,
};
/** Latin words longer than this may be misspelt, in one letter of four. */
const SHORT_WORD = 4;
const MISSPELT = 0.25;

/** Milliseconds after which the page gets its turn, so that it takes keys while the index is built. */
const SLICE = 12;

/**
 * Builds the search over a dataset. Every word must be held (AND), each as the beginning of a word. Where nothing
 * holds all of them the question is read loosely; where that finds nothing either, longer Latin words may be misspelt,
 * and such hits say that they are only alike.
 */
export async function buildSearch(dataset: Dataset): Promise<Search> {
  const shelf: Shelved[] = [];
  const index = new MiniSearch({
    idField: 'place',
    fields: Object.keys(BOOST),
    tokenize: (tokens) => tokens.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  });
  const shelve = shelver();
  let since = performance.now();
  for (const document of searchDocuments(dataset)) {
    const shelved = shelve(document);
    index.add({ place: shelf.length, ...shelved.fields });
    shelf.push(shelved);
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }

  const ask = (words: string, alike: boolean): readonly Hit[] => {
    const wanted = wantedWords(words);
    if (wanted.length === 0) return [];
    const key = keyOf(words);
    const typed = wanted.flatMap(({ forms }) => forms.flat());
    // Pairs of signs do not make a phrase yet, so Japanese is looked at once more as it is written.
    const phrases = wanted.filter(({ script }) => script === 'japanese');
    return index
      .search(queryOf(wanted, alike))
      .flatMap(({ id, score, match }) => {
        const place = Number(id);
        const shelved = shelf[place];
        if (!shelved || !phrases.every((phrase) => isHeld(shelved.all, phrase))) return [];
        const found = Object.keys(match).filter((term) => !isJapanese(term));
        const marks = [...new Set(alike ? [...typed, ...found] : typed)];
        return [{ place, hit: rankHit(shelved, { wanted, key, marks, score, alike }) }];
      })
      .toSorted((one, other) => other.hit.score - one.hit.score || one.place - other.place)
      .map(({ hit }) => hit);
  };

  return {
    find: (words) => {
      const strict = ask(words, false);
      if (strict.length > 0) return strict;
      const loosely = readLoosely(words);
      const loose = ask(loosely, false);
      return loose.length > 0 ? loose : ask(loosely, true);
    },
  };
}

function queryOf(wanted: readonly Wanted[], alike: boolean): Query {
  return {
    combineWith: 'AND',
    queries: wanted.map(({ script, forms }) => ({
      combineWith: 'OR',
      queries: forms.map((form) =>
        script === 'japanese'
          ? { combineWith: 'AND', queries: form.flatMap(pairsWanted) }
          : {
              combineWith: 'AND',
              queries: [...form],
              prefix: (term: string) => !isWhole(term),
              fuzzy: (term: string) =>
                alike && term.length > SHORT_WORD && /^\p{Script=Latin}+$/u.test(term) ? MISSPELT : false,
            },
      ),
    })),
  };
}
