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
const WITHIN_WORD = /(?![\p{Script=Han}\p{Script=Katakana}ー])[\p{L}\p{N}]/u;

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
  let before = '';
  clusters.forEach((cluster, index) => {
    const joins =
      HYPHEN.test(cluster) && LETTER.test(before) && LETTER.test(clusters[index + 1] ?? '') ? '' : null;
    const folded = joins ?? foldCluster(cluster);
    for (const unit of folded) {
      for (let part = 0; part < unit.length; part += 1) {
        starts.push(place);
        ends.push(place + cluster.length);
        opens.push(part === 0 && !WITHIN_WORD.test(before));
      }
      text += unit;
      before = unit;
    }
    if (joins !== null) before = '-';
    place += cluster.length;
  });
  return { text, starts, ends, opens };
}

/** Signs come again and again, and folding one is slow. */
const known = new Map<string, string>();

function foldCluster(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = SILENT.test(cluster) ? '' : foldWords(cluster);
  known.set(cluster, folded);
  return folded;
}
