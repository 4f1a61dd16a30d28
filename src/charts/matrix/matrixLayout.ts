import type { Text } from '../../i18n/text';
import type { Box, Point } from '../frame';
import type { MatrixCell } from './selectCell';
import type { MatrixPartner, MatrixRow } from './selectMatrix';

/** One line of words; `y` is its baseline. */
export interface PlacedWords extends Point {
  readonly words: string;
}

/** One standing as a mark on its tile. */
export interface PlacedCell {
  readonly cell: MatrixCell;
  /** What is pressed. */
  readonly box: Box;
  /** What is drawn: the box less the gap between tiles. */
  readonly tile: Box;
  /** The middle of the mark. */
  readonly middle: Point;
  /** The partner's code under the mark, where there is no heading over it. */
  readonly code: PlacedWords | null;
}

/** A forum's standing in the term before: the same marks, smaller, under its row. */
export interface PlacedBefore {
  readonly title: PlacedWords;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedRow {
  readonly row: MatrixRow;
  /** Where the forum's name is pressed. */
  readonly box: Box;
  readonly name: readonly PlacedWords[];
  /** The term that its members are chosen for. */
  readonly term: PlacedWords | null;
  /** Flush right. */
  readonly sits: PlacedWords;
  readonly cells: readonly PlacedCell[];
  readonly before: PlacedBefore | null;
}

export interface PlacedTier {
  readonly id: string;
  readonly name: Text;
  readonly title: PlacedWords;
  /** The line under the title, from edge to edge. */
  readonly rule: number;
  readonly rows: readonly PlacedRow[];
}

/** A partner: its name over its column, or its code in the last row; with the number of forums it is in. */
export interface PlacedHead {
  readonly partner: MatrixPartner;
  readonly box: Box;
  readonly name: readonly PlacedWords[];
  /** Degrees by which the name is turned around its start; 0 for a name set level, which is anchored in its middle. */
  readonly turn: number;
  readonly sits: PlacedWords;
}

export interface MatrixLayout {
  /** `grid`: a column for each partner. `stacked`: the partners of each forum side by side under its name. */
  readonly kind: 'grid' | 'stacked';
  readonly width: number;
  readonly height: number;
  readonly tiers: readonly PlacedTier[];
  readonly heads: readonly PlacedHead[];
  /** Over the numbers of the rows, and before those of the columns. */
  readonly sitsTitle: readonly PlacedWords[];
  readonly totalsTitle: readonly PlacedWords[];
  /** px: font sizes, the half of a mark and of a smaller one, the corner of a tile, the width of a line. */
  readonly sizes: {
    readonly title: number;
    readonly name: number;
    readonly small: number;
    readonly mark: number;
    readonly smallMark: number;
    readonly corner: number;
    readonly line: number;
  };
  /** What arrow keys move over, row by row; null where a row has nothing. The ids are those of `gridKey`. */
  readonly keys: readonly (readonly (string | null)[])[];
}

/** The id of a place that the keyboard can be on: a forum's name, a partner's name, or both for a standing. */
export function gridKey(forum: string | null, partner: string | null): string {
  return `${forum ?? ''}.${partner ?? ''}`;
}
