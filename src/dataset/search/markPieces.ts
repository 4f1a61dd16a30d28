import { foldPlaces } from './foldPlaces';
import { isJapanese, isWhole } from './wordsOf';

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text where the words of a hit (`hit.marks`) begin and end. The pieces joined are the text as written;
 * Japanese is marked anywhere, other words from their beginning, whatever their width, case or accents.
 */
export function markPieces(text: string, marks: readonly string[]): readonly Piece[] {
  const folded = foldPlaces(text);
  const spans = marks
    .filter((mark) => mark !== '')
    .flatMap((mark) =>
      placesOf(folded.text, mark)
        .filter((at) => isJapanese(mark) || (folded.opens[at] === true && endsWell(folded, at, mark)))
        .map((at) => withLastDot(text, folded.starts[at] ?? 0, folded.ends[at + mark.length - 1] ?? 0)),
    )
    .toSorted((one, other) => one.from - other.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** The last dot of U.S. belongs to it. */
function withLastDot(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const dotted = text.slice(from, to).includes('.') && text.charAt(to) === '.';
  return { from, to: dotted ? to + 1 : to };
}

/** A short number is marked as a whole only: not the 2 of 2014. */
function endsWell({ text }: { readonly text: string }, at: number, mark: string): boolean {
  return !isWhole(mark) || !/\d/.test(text.charAt(at + mark.length));
}

function placesOf(text: string, mark: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}
