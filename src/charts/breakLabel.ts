import { min } from 'd3';
import type { Lang } from '../i18n/text';
import { textWidth, type Weight } from './textWidth';

/** How a label is set: size in px, and the most lines it may take. */
export interface LabelSetting {
  readonly size: number;
  readonly weight: Weight;
  readonly maxLines: number;
}

/** A place where a line may end, and how much a reader minds it there (0 = not at all). */
interface Piece {
  readonly words: string;
  readonly cost: number;
}

/** Between two words inside a run of kanji: allowed, but only when no phrase boundary serves. */
const WORD_COST = 0.35;
const NEVER_FIRST = /^[・、。，．：；）」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ！？／～\-)/.,:;]/u;
const NEVER_LAST = /[（「『【〔(]$/u;

/**
 * Breaks a label into lines no wider than the given width: in English between words, in Japanese at phrase
 * boundaries (a change of script, after a particle or a mark), and inside a run of kanji only between words.
 * Among the ways that fit it takes the one with the fewest lines, then the most even ones.
 * @param width px available to a line
 * @returns the lines, or null when the label does not fit into the lines allowed
 */
export function breakLabel(
  label: string,
  width: number,
  setting: LabelSetting,
  lang: Lang,
): readonly string[] | null {
  const pieces = lang === 'ja' ? japanesePieces(label) : englishPieces(label);
  for (let count = 1; count <= setting.maxLines; count += 1) {
    const best = bestBreak(pieces, count, width, setting);
    if (best) return best.lines;
  }
  return null;
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The cheapest way to set the pieces in exactly `count` lines, by trying each end of the first line. */
function bestBreak(
  pieces: readonly Piece[],
  count: number,
  width: number,
  setting: LabelSetting,
): Broken | null {
  const whole = pieces.map(({ words }) => words).join('');
  const ideal = textWidth(whole, setting.size, setting.weight) / count;
  const memo = new Map<string, Broken | null>();

  const from = (start: number, left: number): Broken | null => {
    const key = `${start}/${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const ends =
      left === 1 ? [pieces.length] : pieces.map((_, index) => index + 1).filter((end) => end > start);
    const ways = ends.flatMap((end) => {
      const line = pieces
        .slice(start, end)
        .map(({ words }) => words)
        .join('')
        .trim();
      const wide = textWidth(line, setting.size, setting.weight);
      if (line === '' || wide > width) return [];
      const uneven = ((wide - ideal) / width) ** 2;
      if (left === 1) return [{ lines: [line], cost: uneven }];
      const rest = end < pieces.length ? from(end, left - 1) : null;
      if (!rest) return [];
      return [{ lines: [line, ...rest.lines], cost: uneven + (pieces[end - 1]?.cost ?? 0) + rest.cost }];
    });
    const cheapest = min(ways, ({ cost }) => cost);
    const best = ways.find(({ cost }) => cost === cheapest) ?? null;
    memo.set(key, best);
    return best;
  };
  return from(0, count);
}

function englishPieces(label: string): Piece[] {
  return (label.match(/\S+\s*/g) ?? []).map((words) => ({ words, cost: 0 }));
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function japanesePieces(label: string): Piece[] {
  const words = [...segmenter.segment(label)].map(({ segment }) => segment);
  return words.reduce<Piece[]>((pieces, word) => {
    const last = pieces.at(-1);
    const cost = last ? boundaryCost(last.words, word) : 0;
    if (last && cost === null) {
      return [...pieces.slice(0, -1), { words: last.words + word, cost: 0 }];
    }
    return last
      ? [...pieces.slice(0, -1), { ...last, cost: cost ?? 0 }, { words: word, cost: 0 }]
      : [{ words: word, cost: 0 }];
  }, []);
}

/** What a line break between two words costs; null where there must be none. */
function boundaryCost(before: string, after: string): number | null {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return null;
  if (/[・、。）」』】〕：\s]$/u.test(before)) return 0;
  const [end, start] = [script(before.at(-1) ?? ''), script(after.charAt(0))];
  if (start === 'hiragana') return null;
  if (end === 'hiragana') return 0;
  if (end !== start) return end === 'digit' || start === 'digit' ? null : 0.1;
  return end === 'kanji' && after.length > 1 && before.length > 1 ? WORD_COST : null;
}

function script(character: string): 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'digit' | 'mark' {
  if (/[\p{Script=Han}々]/u.test(character)) return 'kanji';
  if (/[\p{Script=Katakana}ー]/u.test(character)) return 'katakana';
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana';
  if (/[0-9０-９]/u.test(character)) return 'digit';
  return /\p{L}/u.test(character) ? 'latin' : 'mark';
}
