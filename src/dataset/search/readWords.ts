import type { HitKind } from './search';
import { formsOf, runsOf } from './wordsOf';

/** One thing that a hit must hold: any of the forms; each form all of its words. */
export interface Wanted {
  readonly script: 'word' | 'japanese';
  readonly forms: readonly (readonly string[])[];
  /** The kind that the word names; everything of that kind fits it, whether it holds the word or not. */
  readonly kind: HitKind | null;
}

/** What is typed, word by word. A word with hyphens is wanted whole (T-CY = TCY), or in its parts. */
export function wantedWords(words: string): readonly Wanted[] {
  return runsOf(words.replaceAll(BEFORE_KIND, ' ')).map(({ script, text, parts }) => {
    if (script === 'japanese') return { script, forms: [[text]], kind: kindOf([text]) };
    const whole = formsOf(text).map((form) => [form]);
    const kind = kindOf(formsOf(text));
    const parted = parts.length > 1 && parts.some(({ length }) => length >= LONG_PART);
    return { script, forms: parted ? [...whole, parts] : whole, kind };
  });
}

/** Words, folded and in the singular, by which readers ask for a kind (“Estonia forum”). */
const KIND_WORDS: ReadonlyMap<string, HitKind> = new Map([
  ['consultation', 'consultation'],
  ['協議', 'consultation'],
  ['forum', 'forum'],
  ['会議', 'forum'],
  ['フォーラム', 'forum'],
]);

/** What ties such a word to the one before it: EUの会議 is looked for as EU and 会議. */
const BEFORE_KIND = /[のと]+(?=会議|協議|フォーラム)/gu;

function kindOf(forms: readonly string[]): HitKind | null {
  return forms.map((form) => KIND_WORDS.get(form)).find((kind) => kind !== undefined) ?? null;
}

/** Parts shorter than this (T, CY) begin too many words to be looked for one by one. */
const LONG_PART = 3;

/**
 * The same words with what only holds a question together left out (what did Japan do with …), and with Japanese cut
 * where its script changes: ロシアとの協議 is looked for as ロシア and 協議.
 */
export function readInPieces(words: string): string {
  return piecesOf(words).join(' ');
}

/** The same, with long runs of kanji also cut in pairs: 米国協議 is looked for as 米国 and 協議. */
export function readLoosely(words: string): string {
  return piecesOf(words)
    .flatMap((piece) => (MANY_KANJI.test(piece) ? (piece.match(/.{1,2}/gsu) ?? []) : [piece]))
    .filter(isWanted)
    .join(' ');
}

function piecesOf(words: string): readonly string[] {
  return (words.normalize('NFKC').match(PIECE) ?? []).filter(isWanted);
}

function isWanted(piece: string): boolean {
  return !HIRAGANA.test(piece) && !LEFT_OUT.has(piece.toLowerCase());
}

const MANY_KANJI = /^\p{Script=Han}{4,}$/u;
const PIECE =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])[\p{L}\p{N}.'’-])+/gu;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
/** Japan is in all of it. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    '日本 我が国 japan japan’s japanese a about an and any are as at be between by can did do does for from had has have ' +
    'how i in is it its many me meet much of on or our said so tell that the their there they this to was we were ' +
    'what when where which who why will with you'
  ).split(' '),
);
