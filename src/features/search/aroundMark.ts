import type { Piece } from '../../dataset/search/markPieces';

/** So many signs stay before the first marked words, when a sentence is too long to show its beginning as well. */
const BEFORE = 24;

/** The pieces of a sentence from shortly before its first marked words on. */
export function aroundMark(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.marked || rest.length === 0 || first.text.length <= BEFORE * 2) return pieces;
  const kept = first.text.slice(-BEFORE);
  const fromWord = /^[^\s、。）)]{0,12}[\s、。）)]+(?<words>\S.*)$/su.exec(kept)?.groups?.['words'] ?? kept;
  return [{ text: `…${fromWord}`, marked: false }, ...rest];
}
