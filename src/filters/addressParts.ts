import type { Text } from '../i18n/text';

/** A part of the address that was not understood; the page renders without it and a notice says so. */
export interface Ignored {
  readonly param: string;
  readonly value: string;
  readonly reason: Text;
}

/** What a piece of the address says, and what in it could not be used. */
export interface Read<Value> {
  readonly value: Value;
  readonly ignored: readonly Ignored[];
}

/** The words of a comma list, each once, also where the parameter is given several times. */
function readList(params: URLSearchParams, param: string): readonly string[] {
  const words = params.getAll(param).flatMap((written) => written.split(','));
  return [...new Set(words)].filter((word) => word !== '');
}

/** Keeps the listed values that are known and reports the others. */
export function readKnown<Value>(
  params: URLSearchParams,
  param: string,
  find: (word: string) => Value | undefined,
  reason: Text,
): Read<readonly Value[]> {
  const words = readList(params, param).map((word) => ({ word, found: find(word) }));
  return {
    value: words.flatMap(({ found }) => (found === undefined ? [] : [found])),
    ignored: words
      .filter(({ found }) => found === undefined)
      .map(({ word }) => ({ param, value: word, reason })),
  };
}

/** One of a fixed set of words, or the default when the parameter is absent or unknown. */
export function readWord<Word extends string>(
  params: URLSearchParams,
  param: string,
  words: readonly Word[],
  fallback: Word,
  reason: Text,
): Read<Word> {
  const written = params.get(param);
  if (written === null || written === '') return { value: fallback, ignored: [] };
  const known = words.find((word) => word === written);
  return known === undefined
    ? { value: fallback, ignored: [{ param, value: written, reason }] }
    : { value: known, ignored: [] };
}
