import { foldWords } from '../../i18n/foldWords';

/** A text folded for search, and where each of its units stands in the text as written. */
export interface FoldedPlaces {
  readonly text: string;
  /** For each UTF-16 unit of `text`: first and last place (exclusive) in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True where a word, or a part of a word with hyphens, begins. */
  readonly opens: readonly boolean[];
}

/** A sign with the marks that belong to it: accents, and the voicing of half-width kana. */
const CLUSTER = /.[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gsu;
/** Signs that are left out, so that ロンドン・プロセス = ロンドンプロセス and leaders' = leaders. */
const SILENT = /^[・･'’]$/u;
const HYPHEN = /^[-‐‑－]$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Japanese has no spaces: a Latin word may follow it at once. */
const WITHIN_WORD = /(?![\p{Script=Han}\p{Script=Katakana}ー])[\p{L}\p{N}]$/u;

/**
 * Folds a text as `foldWords` does, joins words with hyphens (T-CY = TCY), and keeps the way back to the text as
 * written, so that what was found can be marked in it.
 */
export function foldPlaces(words: string): FoldedPlaces {
  const clusters = words.match(CLUSTER) ?? [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let text = '';
  let place = 0;
  let before = NOTHING;
  clusters.forEach((cluster, index) => {
    const sign = signOf(cluster);
    const joins = sign.hyphen && before.letter && signOf(clusters[index + 1] ?? '').letter;
    if (!joins) {
      for (let unit = 0; unit < sign.folded.length; unit += 1) {
        starts.push(place);
        ends.push(place + cluster.length);
        opens.push(unit === 0 && !before.withinWord);
      }
      text += sign.folded;
    }
    if (joins || sign.folded !== '') before = sign;
    place += cluster.length;
  });
  return { text, starts, ends, opens };
}

/** What matters about a sign. */
interface Sign {
  readonly folded: string;
  readonly hyphen: boolean;
  readonly letter: boolean;
  /** A Latin letter after it belongs to the same word. */
  readonly withinWord: boolean;
}

/** Signs come again and again, and folding one is slow. */
const known = new Map<string, Sign>();

function signOf(cluster: string): Sign {
  const before = known.get(cluster);
  if (before) return before;
  const folded = SILENT.test(cluster) ? '' : foldWords(cluster);
  const sign = {
    folded,
    hyphen: HYPHEN.test(cluster),
    letter: LETTER.test(folded),
    withinWord: WITHIN_WORD.test(folded),
  };
  known.set(cluster, sign);
  return sign;
}

const NOTHING: Sign = { folded: '', hyphen: false, letter: false, withinWord: false };
