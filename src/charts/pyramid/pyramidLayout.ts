import type { Text } from '../../i18n/text';
import type { Box, Point } from '../frame';
import type { Stop } from '../travel';
import type { PlacedLabel, PlacedLine } from './brickLabel';
import type { PyramidForum } from './selectPyramid';

/** The three blues from the top of the pyramid down; further tiers stay pale. */
export type Tone = 'strong' | 'middle' | 'pale';

/** A forum as a brick. Paths are SVG paths, everything else is in px. */
export interface PlacedBrick {
  readonly forum: PyramidForum;
  readonly tone: Tone;
  readonly path: string;
  /** Just inside the outline, for the dotted edge, the selection and the focus ring. */
  readonly edge: string;
  readonly ring: string;
  /** A line that cuts the upper right corner off: the sign of a forum that the filter leaves out. */
  readonly strike: string;
  /** The middle of the round badge in the upper right corner: the sign of a standing that is not documented. */
  readonly badge: Point & {
    readonly radius: number;
    /** Of the question mark in it. */
    readonly baseline: number;
    readonly size: number;
  };
  readonly bounds: Box;
  /** Null in a preview. */
  readonly label: PlacedLabel | null;
}

/** The dashed brick at the end of a tier whose list is open-ended. */
export interface PlacedOthers {
  readonly tier: string;
  /** What it means, in a sentence. */
  readonly title: Text;
  readonly path: string;
  readonly label: PlacedLabel | null;
}

/** What stands beside (or, on a narrow screen, above) a tier. */
export interface PlacedCaption {
  readonly tier: string;
  /** The whole of it in words. */
  readonly words: Text;
  readonly name: readonly PlacedLine[];
  readonly count: readonly PlacedLine[];
  readonly nameSize: number;
  readonly countSize: number;
  /** The filter names other levels. */
  readonly aside: boolean;
}

/** The widths of lines in px, and their dash patterns. */
export interface Strokes {
  readonly thin: number;
  readonly ring: number;
  readonly ringEdge: number;
  readonly dashed: string;
  readonly dotted: string;
}

export interface PyramidLayout {
  readonly width: number;
  readonly height: number;
  readonly strokes: Strokes;
  readonly bricks: readonly PlacedBrick[];
  readonly others: readonly PlacedOthers[];
  readonly captions: readonly PlacedCaption[];
  /** The lines between the tiers: their heights, from edge to edge. */
  readonly rules: readonly number[];
  /** For travel with the arrow keys, in the source's order. */
  readonly stops: readonly Stop[];
}

/** The lines of a drawing at the reader's scale. */
export function strokesAt(scale: number): Strokes {
  return {
    thin: scale,
    ring: 4 * scale,
    ringEdge: 6 * scale,
    dashed: `${4 * scale} ${3 * scale}`,
    dotted: `${scale} ${3 * scale}`,
  };
}
