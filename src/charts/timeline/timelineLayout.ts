import type { Box, Point, RoundBox } from '../frame';
import type { PlacedText } from '../placeText';
import type { Stop } from '../travel';

export interface PlacedDot extends Point {
  /** Unique within its glyph: the partner on whose row it stands. */
  readonly key: string;
  readonly radius: number;
  /** Filled. */
  readonly first: boolean;
  /** Pattern of a broken outline, and the radius of a smaller dot in its middle: for a date in doubt; else null. */
  readonly dash: string | null;
  readonly core: number | null;
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
  /** Behind the dots: as long as the time that is known, where that is not a day. */
  readonly frames: readonly PlacedSpan[];
  /** Short words on its date. */
  readonly dateNote: PlacedText | null;
  /** Where the arrow keys find it. */
  readonly at: Point;
  /** Names the partner without a row, or says that the capsule is a trilateral. */
  readonly note: PlacedText | null;
  /** Where the selection is drawn, and the targets of pointer and finger. */
  readonly rings: readonly RoundBox[];
  readonly hits: readonly RoundBox[];
}

/** A stretch of time around a dot. */
export interface PlacedSpan {
  readonly box: RoundBox;
  /** Pattern of its outline; null for a whole line. */
  readonly dash: string | null;
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
  /** Where months begin, as an SVG path; null where nothing stands within the year. */
  readonly ticks: string | null;
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
  readonly shape:
    | 'first'
    | 'later'
    | 'joint'
    | 'tail'
    | 'empty'
    | 'partial'
    | 'scale'
    | 'announced'
    | 'estimated'
    | 'undated'
    | 'month';
  /** A piece of a column: empty, with the lines of a year that is not complete, or with those of its months. */
  readonly cell: { readonly box: Box; readonly hatch: string | null } | null;
  readonly frame: PlacedSpan | null;
  readonly label: PlacedText;
}

/** Widths of lines. */
interface Strokes {
  /** Of a mark, and of the smaller ones in the legend. */
  readonly mark: number;
  readonly legend: number;
  /** Of the frame around a mark whose day is not known. */
  readonly frame: number;
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
  /** The lane of milestones below; null without it. */
  readonly lane: PlacedLane | null;
}

/** The lane of milestones: a scale of its own, and one line or more for each milestone, in order of date. */
export interface PlacedLane {
  /** The columns again, and where months begin in them, as an SVG path. */
  readonly bands: readonly Box[];
  readonly ticks: string;
  readonly words: readonly PlacedText[];
  readonly milestones: readonly PlacedMilestone[];
  readonly legend: readonly PlacedLaneKey[];
}

/** The shape of a milestone: a diamond on a day, a bar over a month or a period. */
export interface LaneGlyph {
  readonly diamond: string | null;
  readonly bar: Box | null;
  /** At the end of a bar that goes on. */
  readonly arrow: string | null;
  /** An outline only: the date is an added fact. */
  readonly added: boolean;
}

export interface PlacedMilestone extends LaneGlyph {
  readonly id: string;
  readonly sentence: string;
  /** Where the arrow keys find it. */
  readonly at: Point;
  readonly label: readonly PlacedText[];
  /** Where the selection is drawn, and the target of pointer and finger. */
  readonly box: Box;
}

interface PlacedLaneKey extends LaneGlyph {
  readonly shape: 'day' | 'added' | 'bar';
  readonly label: PlacedText;
}
