import type { Box, Point } from '../frame';
import type { Weight } from '../textWidth';
import type { Stop } from '../travel';

/** A line of words in its place: x is where the anchor stands, y is the baseline. */
export interface PlacedText extends Point {
  readonly words: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'ink' | 'soft';
}

export interface PlacedDot extends Point {
  /** Unique within its glyph: the partner on whose row it stands. */
  readonly key: string;
  readonly radius: number;
  readonly first: boolean;
}

/** A box with round corners of the radius given. */
export interface RoundBox extends Box {
  readonly corner: number;
}

/** The shape of a mark, on the picture and in the legend. */
export interface Glyph {
  readonly dots: readonly PlacedDot[];
  /** The capsule over adjacent rows, or one ring around each dot when the two are linked over a distance. */
  readonly shells: readonly RoundBox[];
  /** The line of such a link, or an open end towards a partner that has no row: an SVG path. */
  readonly link: string | null;
}

export interface PlacedMark extends Glyph {
  readonly id: string;
  readonly sentence: string;
  /** Where the arrow keys find it. */
  readonly at: Point;
  /** Names the partner without a row, or says that the capsule is a trilateral. */
  readonly note: PlacedText | null;
  /** Where the selection is drawn, and the targets of pointer and finger. */
  readonly rings: readonly RoundBox[];
  readonly hits: readonly RoundBox[];
}

/** A year: the bars above, its head, the band behind its dots, the totals below. */
export interface PlacedColumn {
  readonly year: number;
  readonly band: Box;
  /** Slanting lines over the band of a year that the source does not cover whole, as an SVG path; else null. */
  readonly hatch: string | null;
  /** One unit for each consultation. */
  readonly units: readonly Box[];
  readonly words: readonly PlacedText[];
  /** Where the year's sentence for screen readers stands. */
  readonly box: Box;
  readonly sentence: string;
}

export interface PlacedRow {
  /** Id of the partner. */
  readonly id: string;
  readonly label: readonly PlacedText[];
  /** The target of the label's link. */
  readonly labelBox: Box;
  readonly sentence: string;
  readonly count: PlacedText | null;
  readonly rule: Box;
  /** From the first to the last dot drawn on the row; null for fewer than two years. */
  readonly life: Box | null;
  readonly gaps: readonly PlacedGap[];
  /** The marks reached from this row, in order; a trilateral is reached from the upper of its rows. */
  readonly marks: readonly PlacedMark[];
}

/** A cell without a consultation. */
interface PlacedGap {
  readonly year: number;
  readonly box: Box;
  readonly words: string;
}

export interface PlacedLegendItem extends Glyph {
  readonly shape: 'first' | 'later' | 'joint' | 'tail' | 'empty' | 'partial';
  /** A piece of a column: empty, or with the lines of a year that is not complete. */
  readonly cell: { readonly box: Box; readonly hatch: string | null } | null;
  readonly label: PlacedText;
}

/** Widths of lines. */
interface Strokes {
  /** Of a mark, and of the smaller ones in the legend. */
  readonly mark: number;
  readonly legend: number;
  /** Around a selected mark: its ring, the dark edge below that, and what stands behind its link. */
  readonly ring: number;
  readonly ringEdge: number;
  readonly link: number;
}

/** Everything the drawing needs, in px from the top left; words are in the language of the frame. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly description: string;
  readonly strokes: Strokes;
  readonly columns: readonly PlacedColumn[];
  /** From top to bottom. */
  readonly rows: readonly PlacedRow[];
  /** In the order of the source, which no sorting changes. */
  readonly marks: readonly PlacedMark[];
  /** The marks row by row, as Tab reaches them: where the arrow keys travel. */
  readonly stops: readonly Stop[];
  /** What the columns and rows of numbers are. */
  readonly heads: readonly PlacedText[];
  readonly legend: readonly PlacedLegendItem[];
}
