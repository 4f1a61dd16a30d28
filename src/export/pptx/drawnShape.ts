import type { Box, Point } from '../../charts/frame';
import type { Weight } from '../../charts/textWidth';
import type { PathStep } from './readPath';

/** A colour as six hexadecimal digits and how much of it shows, from 0 to 1. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** What a shape looks like; lengths in px. */
export interface Look {
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly width: number;
  /** Lengths of drawn and left out stretches; null for a whole line. */
  readonly dash: readonly number[] | null;
}

/** Lines of words below each other. */
export interface DrawnWords {
  readonly is: 'words';
  readonly lines: readonly string[];
  /** Where the anchor of the first line stands, on its baseline. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** px from baseline to baseline; 0 for one line. */
  readonly lead: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** Degrees clockwise around `at`. */
  readonly turn: number;
}

/** A shape as it is drawn, in px of the drawing, free of groups and transforms. */
export type DrawnShape = (
  | { readonly is: 'rect'; readonly box: Box; readonly corner: number; readonly look: Look }
  | { readonly is: 'ellipse'; readonly box: Box; readonly look: Look }
  | { readonly is: 'line'; readonly from: Point; readonly to: Point; readonly look: Look }
  | { readonly is: 'path'; readonly steps: readonly PathStep[]; readonly look: Look }
  | DrawnWords
) & {
  /** The record that it is of, where it is of one. */
  readonly record: string | null;
};
