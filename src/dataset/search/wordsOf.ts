import { foldPlaces } from './foldPlaces';

/** A run of a folded text: a word, with its parts where it has hyphens; or Japanese, which has no spaces. */
export interface Run {
  readonly script: 'word' | 'japanese';
  readonly text: string;
  /** `apec`, `tel` of `apectel`; the run itself where there is nothing to part. */
  readonly parts: readonly string[];
}

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Katakana}ー]`;
const RUN = new RegExp(String.raw`(${JAPANESE}+)|(?:(?!${JAPANESE})[\p{L}\p{N}])+`, 'gu');

/** The runs of a text as they are looked for: folded (see foldPlaces), signs left out. */
export function runsOf(words: string): readonly Run[] {
  const { text, opens } = foldPlaces(words);
  return [...text.matchAll(RUN)].map((match) => {
    const [run, japanese] = match;
    if (japanese !== undefined) return { script: 'japanese', text: run, parts: [run] };
    const cuts = Array.from({ length: run.length }, (_, at) => at).filter(
      (at) => at === 0 || opens[match.index + at] === true,
    );
    const parts = cuts.map((from, index) => run.slice(from, cuts[index + 1]));
    return { script: 'word', text: run, parts };
  });
}

/**
 * What the index holds of a line: Japanese as pairs of signs and single signs, the rest as words and their forms, and
 * a short line also as one word.
 */
export function tokensOf(line: string): readonly string[] {
  const runs = runsOf(line);
  const tokens = runs.flatMap(({ script, text, parts }) =>
    script === 'japanese' ? pairsOf(text) : [...new Set([text, ...parts])].flatMap(formsOf),
  );
  return [...tokens, ...inOneWord(runs)];
}

/** SouthKorea of South Korea, for a name of few Latin words. */
function inOneWord(runs: readonly Run[]): readonly string[] {
  const one = runs.map(({ text }) => text).join('');
  const isName = runs.length > 1 && one.length <= LONGEST_NAME;
  return isName && runs.every(({ script }) => script === 'word') ? [one] : [];
}

const LONGEST_NAME = 24;

/** The single signs of a Japanese run, and each with its neighbour. */
function pairsOf(run: string): readonly string[] {
  const signs = Array.from(run);
  return [...signs, ...signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`)];
}

/** The pairs that a Japanese run must have to be found; a single sign is looked for as it is. */
export function pairsWanted(run: string): readonly string[] {
  const signs = Array.from(run);
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

/** A word and what else it may be looked up as: the singular of a plural, the other spelling of defence. */
export function formsOf(word: string): readonly string[] {
  const spelt = OTHER_SPELLINGS.reduce((form, [british, american]) => form.replace(british, american), word);
  const single = PLURAL.test(spelt) ? spelt.replace(/ies$/, 'y').replace(/s$/, '') : spelt;
  return [...new Set([word, spelt, single])];
}

const PLURAL = /^[a-z]{3,}[^s\W\d]s$/;
const OTHER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defence/, 'defense'],
  [/programme/, 'program'],
  [/centre/, 'center'],
  [/behaviour/, 'behavior'],
  [/is(?=(e|ed|es|ing|ation|ations)$)/, 'iz'],
];

/** A text without spaces and signs: U.S., US and Ｕ．Ｓ． are one; so are South Korea and southkorea. */
export function keyOf(words: string): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('');
}

/** A text in the form in which `holds` looks: each of its words between spaces, with its parts and forms. */
export function heldOf(words: string): string {
  const runs = runsOf(words);
  const all = runs.flatMap(({ script, text, parts }) =>
    script === 'japanese' ? [text] : [...new Set([text, ...parts])].flatMap(formsOf),
  );
  return ` ${[...all, ...inOneWord(runs)].join(' ')} `;
}

/** True when a text (of heldOf) has the folded word: Japanese anywhere, other words from their beginning. */
export function holds(held: string, word: string): boolean {
  if (isJapanese(word)) return held.includes(word);
  return held.includes(isWhole(word) ? ` ${word} ` : ` ${word}`);
}

/** True when a text (of heldOf) has the word, a short one as a whole only: UN is not the United Kingdom. */
export function holdsWhole(held: string, word: string): boolean {
  return word.length < LONG_ENOUGH && !isJapanese(word) ? held.includes(` ${word} `) : holds(held, word);
}

const LONG_ENOUGH = 4;

/** A number of one or two figures is wanted as it is: 2 is not the beginning of 2014. */
export function isWhole(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

const IS_JAPANESE = new RegExp(JAPANESE, 'u');

/** True when a word has a Japanese character; such a word is sought anywhere in a text, without borders of words. */
export function isJapanese(word: string): boolean {
  return IS_JAPANESE.test(word);
}
