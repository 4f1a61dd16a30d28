import MiniSearch, { type Query } from 'minisearch';
import type { Dataset } from '../model';
import { fits, fitsWhole, rankHit } from './rankHit';
import { readInPieces, readLoosely, wantedWords, type Wanted } from './readWords';
import type { Hit, HitKind, Search } from './search';
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
  standings: 0.5,
};
const FIELDS = Object.keys(BOOST);
/** The field of the kind of a thing, as a sign that nobody can type. */
const KIND_FIELD = 'kind';
/** What holds more of the words stands before anything that holds fewer. */
const WORD_WORTH = 10_000;
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
    fields: [...FIELDS, KIND_FIELD],
    tokenize: (tokens) => tokens.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  });
  const shelve = shelver();
  let since = performance.now();
  for (const document of searchDocuments(dataset)) {
    const shelved = shelve(document);
    index.add({ place: shelf.length, ...shelved.fields, [KIND_FIELD]: kindSign(document.kind) });
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
    // Pairs of signs do not make a phrase yet, nor is UN the name of the United Kingdom: both are looked at once more.
    const exact = alike ? wanted.filter(({ script }) => script === 'japanese') : wanted;
    return index
      .search({ combineWith: 'AND', queries: wanted.map((word) => queryOf(word, alike)) })
      .flatMap(({ id, score, match }) => {
        const place = Number(id);
        const shelved = shelf[place];
        if (!shelved || !exact.every((word) => fits(shelved, word))) return [];
        const found = Object.keys(match).filter((term) => !isJapanese(term) && !isKindSign(term));
        const marks = [...new Set(alike ? [...typed, ...found] : typed)];
        return [{ place, hit: rankHit(shelved, { wanted, key, marks, score, alike }) }];
      })
      .toSorted(bestFirst)
      .map(({ hit }) => hit);
  };

  const askSome = (words: string): readonly Hit[] => {
    const wanted = wantedWords(readInPieces(words));
    if (wanted.length < 2) return [];
    return index
      .search({ combineWith: 'OR', queries: wanted.map((word) => queryOf(word, false)) })
      .flatMap(({ id, score }) => {
        const place = Number(id);
        const shelved = shelf[place];
        const held = shelved ? wanted.filter((word) => fitsWhole(shelved, word)) : [];
        // The kind alone answers nothing.
        if (!shelved || held.every(({ kind }) => kind !== null)) return [];
        const key = held.map(({ forms }) => forms[0]?.join('') ?? '').join('');
        const marks = [...new Set(held.flatMap(({ forms }) => forms.flat()))];
        const hit = rankHit(shelved, { wanted: held, key, marks, score, alike: false });
        return [{ place, hit: { ...hit, score: hit.score + held.length * WORD_WORTH } }];
      })
      .toSorted(bestFirst)
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
    findSome: askSome,
  };
}

interface Placed {
  readonly place: number;
  readonly hit: Hit;
}

function bestFirst(one: Placed, other: Placed): number {
  return other.hit.score - one.hit.score || one.place - other.place;
}

function kindSign(kind: HitKind): string {
  return `#${kind}`;
}

function isKindSign(term: string): boolean {
  return term.startsWith('#');
}

function queryOf({ script, forms, kind }: Wanted, alike: boolean): Query {
  const held: readonly Query[] = forms.map((form) =>
    script === 'japanese'
      ? { combineWith: 'AND', fields: FIELDS, queries: form.flatMap(pairsWanted) }
      : {
          combineWith: 'AND',
          fields: FIELDS,
          queries: [...form],
          prefix: (term: string) => !isWhole(term),
          fuzzy: (term: string) =>
            alike && kind === null && term.length > SHORT_WORD && /^\p{Script=Latin}+$/u.test(term)
              ? MISSPELT
              : false,
        },
  );
  const named: readonly Query[] = kind === null ? [] : [{ fields: [KIND_FIELD], queries: [kindSign(kind)] }];
  return { combineWith: 'OR', queries: [...held, ...named] };
}
