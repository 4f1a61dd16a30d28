import { formsOf, runsOf } from './wordsOf';

/** One thing that a hit must hold: any of the forms; each form all of its words. */
export interface Wanted {
  readonly script: 'word' | 'japanese';
  readonly forms: readonly (readonly string[])[];
}

/** What is typed, word by word. A word with hyphens is wanted whole (T-CY = TCY), or in its parts. */
export function wantedWords(words: string): readonly Wanted[] {
  return runsOf(words).map(({ script, text, parts }) => {
    if (script === 'japanese') return { script, forms: [[text]] };
    const whole = formsOf(text).map((form) => [form]);
    const parted = parts.length > 1 && parts.some(({ length }) => length >= LONG_PART);
    return { script, forms: parted ? [...whole, parts] : whole };
  });
}

/** Parts shorter than this (T, CY) begin too many words to be looked for one by one. */
const LONG_PART = 3;

/**
 * The same words with what only holds a question together left out (what did Japan do with …), and with Japanese cut
 * where its script changes and kanji in pairs: ロシアとの協議 is looked for as ロシア and 協議.
 */
export function readLoosely(words: string): string {
  return [...words.normalize('NFKC').matchAll(PIECE)]
    .flatMap(([piece, kanji]) => (kanji === undefined ? [piece] : (kanji.match(/.{1,2}/gsu) ?? [])))
    .filter((piece) => !HIRAGANA.test(piece) && !LEFT_OUT.has(piece.toLowerCase()))
    .join(' ');
}

const PIECE =
  /(\p{Script=Han}{4,})|\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])[\p{L}\p{N}.'’-])+/gu;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
/** Japan is in all of it. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    '日本 我が国 japan japan’s japanese a about an and any are as at be between by can did do does for from had has have ' +
    'how i in is it its many me meet much of on or our said so tell that the their there they this to was we were ' +
    'what when where which who why will with you'
  ).split(' '),
);
