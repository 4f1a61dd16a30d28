import type { Lang } from '../i18n/text';

/** A stretch of a label that stays on one line, and how much a reader minds a line that ends after it (0 = not). */
export interface Piece {
  readonly words: string;
  readonly cost: number;
}

/** How much a reader minds a break, by what stands on its two sides. */
const COST = {
  phrase: 0,
  word: 0.05,
  smallWord: 0.15,
  latin: 0.05,
  dotted: 0.1,
  afterHead: 0.2,
  afterKatakana: 0.2,
  kanji: 0.35,
  afterModifier: 0.7,
  beforeKatakana: 0.45,
};

const STATES = '日米英仏独豪印露中韓';

/**
 * The words of a Japanese label. We cut by rule and not with Intl.Segmenter: its dictionary differs from browser
 * to browser (and cuts サイバー into サイ and バー), and a layout must be the same everywhere.
 */
const TOKEN = new RegExp(
  [
    `[${STATES}]・(?:[A-Za-z]+|[${STATES}])`,
    String.raw`第?[\d０-９]+(?:か国・地域|か国|つ|[年月日回次件名期項条])?`,
    String.raw`[A-Za-z][\w'’&.-]*`,
    '及び|並びに|又は',
    String.raw`(?:(?!及び|並びに|又は)[\p{Script=Han}々])+`,
    String.raw`[\p{Script=Katakana}ー]+`,
    String.raw`\p{Script=Hiragana}+`,
    String.raw`\s+`,
    '.',
  ].join('|'),
  'gu',
);

/** Runs of kanji that the rule of two would cut in the wrong place. */
const WHOLE = /伊勢志摩|法執行|省庁/u;
const PREFIX = /^[非不未再各全両対副総諸]/u;
const SUFFIX = /^[家者会省庁的性化国間員局州型用]/u;
/** Katakana that only ever qualifies what follows: サイバー犯罪 is closer knit than セキュリティ政策. */
const MODIFIER = /^(?:サイバー|デジタル)$/u;
const HEAD = /(?:条約|会議|会合|委員会|戦略|方針|協議|対話|本部)$/u;

const NEVER_FIRST = /^[\s・、。，．：；）」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ！？／～\-)/.,:;]/u;
const NEVER_LAST = /[（「『【〔(～]$/u;
const PHRASE_END = /[・、。）」』】〕：\s]$/u;

/** One hiragana letter between two kanji is a particle only if it is one of these; else it belongs to its word. */
const PARTICLE = /^[のをにはがとでへもやなたてるい]$/u;
/** 「に関する」 and its kind are one word to a reader, though a particle stands inside. */
const AFTER_NI = /^(?:関|対|基|向|係|際|応|伴|資|寄)/u;

/**
 * Cuts a label where a line may end: in English between words; in Japanese between phrases (a change of script,
 * after a particle or a mark), and inside a run of kanji between words, which costs more. A katakana word is
 * never cut, and no particle, suffix or closing mark comes first on a line.
 */
export function labelPieces(label: string, lang: Lang): readonly Piece[] {
  return lang === 'ja' ? japanesePieces(label) : englishPieces(label);
}

const SMALL_WORD = /^(?:an?|the|of|on|for|and|in|to|with|by|at|or|as|from|not|\d+)\s*$/i;

/** Between any two words: best after a mark, rather not inside brackets or after a small word or a number. */
function englishPieces(label: string): Piece[] {
  const words = label.match(/\S+(?:\s+[/–—&](?=\s))?\s*/g) ?? [];
  return words.map((word, index) => {
    const before = words.slice(0, index + 1).join('');
    const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
    const small = SMALL_WORD.test(word) || inBrackets;
    return { words: word, cost: small ? COST.smallWord : /[,;:]\s*$/.test(word) ? COST.phrase : COST.word };
  });
}

function japanesePieces(label: string): Piece[] {
  const words = (label.match(TOKEN) ?? []).flatMap((token) =>
    script(token) === 'kanji' && script(token.charAt(0)) === 'kanji' ? kanjiWords(token) : [token],
  );
  const pieces: { words: string; cost: number }[] = [];
  words.forEach((word, index) => {
    const last = pieces.at(-1);
    const cost = last ? boundaryCost(words[index - 1] ?? '', word, words[index - 2] ?? '') : null;
    if (last && cost === null) {
      last.words += word;
      return;
    }
    if (last) last.cost = cost ?? 0;
    pieces.push({ words: word, cost: 0 });
  });
  return pieces;
}

/** Sino-Japanese compounds are words of two characters, some with a prefix or a suffix: 国連 政府 専門家 会合. */
function kanjiWords(run: string): string[] {
  const whole = WHOLE.exec(run);
  if (whole) {
    const parts = [run.slice(0, whole.index), run.slice(whole.index + whole[0].length)];
    return [...kanjiWords(parts[0] ?? ''), whole[0], ...kanjiWords(parts[1] ?? '')];
  }
  const others = run.indexOf('等') + 1;
  if (others > 0 && others < run.length) {
    return [...kanjiWords(run.slice(0, others)), ...kanjiWords(run.slice(others))];
  }
  if (run.length <= 3) return run === '' ? [] : [run];
  const odd = run.length % 2 === 1;
  const length = odd && (PREFIX.test(run) || SUFFIX.test(run.slice(2))) ? 3 : 2;
  return [run.slice(0, length), ...kanjiWords(run.slice(length))];
}

/** What a line break between two words costs; null where there must be none. */
function boundaryCost(before: string, after: string, earlier: string): number | null {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return null;
  const [end, start] = [script(before), script(after.charAt(0))];
  if (start === 'hiragana' && !/[、。：\s]$/u.test(before)) return null;
  if (before === '・' && start === 'katakana' && script(earlier) === 'katakana') return COST.dotted;
  if (PHRASE_END.test(before) || before.endsWith('等')) return COST.phrase;
  if (end === 'hiragana') return afterHiragana(before, after, earlier);
  if (end === 'digit') return script(before.at(-1) ?? '') === 'kanji' ? COST.phrase : null;
  if (start === 'digit') return after.startsWith('第') ? COST.kanji : null;
  if (end === 'kanji' && start === 'kanji') {
    return before.length > 1 && after.length > 1 ? (HEAD.test(before) ? COST.afterHead : COST.kanji) : null;
  }
  // A lone kanji beside another script is a prefix or a suffix (サイバー面, 日米間), a short name leans on its word (G7伊勢志摩).
  if ((end === 'kanji' && before.length === 1) || (start === 'kanji' && after.length === 1)) return null;
  if (end === 'latin') return before.length > 2 ? COST.latin : null;
  if (end === 'katakana') return MODIFIER.test(before) ? COST.afterModifier : COST.afterKatakana;
  return start === 'katakana' ? COST.beforeKatakana : COST.latin;
}

function afterHiragana(before: string, after: string, earlier: string): number | null {
  if (/^[及並又]/u.test(before)) return COST.phrase;
  if (/[にと]$/u.test(before) && AFTER_NI.test(after)) return null;
  if ((before === 'が' && earlier.endsWith('我')) || (before.endsWith('その') && after === '他')) return null;
  if (/^[性的化者]$/u.test(after)) return null;
  return before.length > 1 || PARTICLE.test(before) ? COST.phrase : null;
}

/** The script of a word, told by its last character but for names with figures (G7) and figures with a counter. */
function script(word: string): 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'digit' | 'mark' {
  if (/^第?[0-9０-９]/u.test(word)) return 'digit';
  if (/[A-Za-z][\w'’&.-]*$/u.test(word)) return 'latin';
  if (/[\p{Script=Han}々]$/u.test(word)) return 'kanji';
  if (/[\p{Script=Katakana}ー]$/u.test(word)) return 'katakana';
  return /\p{Script=Hiragana}$/u.test(word) ? 'hiragana' : 'mark';
}
