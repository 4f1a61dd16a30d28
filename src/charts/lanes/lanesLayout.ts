import type { Box, Point, RoundBox } from '../frame';
import type { PlacedText } from '../placeText';
import type { Stop } from '../travel';

/** A year of the axis: its head, the band behind its cells, and what is said of it. */
export interface PlacedLaneYear {
  readonly year: number;
  readonly band: Box;
  /** Slanting lines over a year that the source does not cover whole, as an SVG path; else null. */
  readonly hatch: string | null;
  /** Marks a year that is listed for every lane. */
  readonly underline: Box | null;
  readonly words: readonly PlacedText[];
}

/** A cell without a consultation, and the words that say so. */
interface PlacedNone {
  readonly year: number;
  /** The quiet ground below the words. */
  readonly plate: Box;
  readonly words: readonly PlacedText[];
}

export interface PlacedLane {
  /** Id of the partner. */
  readonly id: string;
  readonly rule: Box;
  /** From the first to the last dot, on a lane without words; else null. */
  readonly life: Box | null;
  readonly label: readonly PlacedText[];
  /** The target of the label's link; null where a lane stands alone and needs no label. */
  readonly labelBox: Box | null;
  /** The whole lane as a sentence. */
  readonly sentence: string;
  readonly none: readonly PlacedNone[];
}

/** A consultation on the lane of one partner. */
export interface LaneDot extends Point {
  /** The partner on whose lane it stands. */
  readonly key: string;
  readonly radius: number;
  /** Filled: first listed. */
  readonly first: boolean;
}

export interface PlacedLaneMark {
  readonly id: string;
  readonly sentence: string;
  readonly at: Point;
  readonly dots: readonly LaneDot[];
  /** A capsule over neighbouring lanes, or a ring around each dot of a trilateral. */
  readonly shells: readonly RoundBox[];
  /** The line between such rings, as an SVG path. */
  readonly link: string | null;
  readonly words: readonly PlacedText[];
  readonly rings: readonly RoundBox[];
  readonly hits: readonly RoundBox[];
}

/** Everything the drawing needs, in px from the top left; words are in the language of the frame. */
export interface LanesLayout {
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly description: string;
  /** Widths of the outline of a mark, of the ring around a selected one and of the ring's own edge. */
  readonly strokes: { readonly mark: number; readonly ring: number; readonly ringEdge: number };
  readonly years: readonly PlacedLaneYear[];
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedLaneMark[];
  /** Where the arrow keys travel. */
  readonly stops: readonly Stop[];
}
