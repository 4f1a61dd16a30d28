import type { ScaleBand } from 'd3';
import type { Frame } from '../frame';
import type { LaneSizes } from './laneSizes';

/** What the parts of the picture share. */
export interface LanesGrid {
  readonly frame: Frame;
  readonly sizes: LaneSizes;
  /** Left edge and width of each year's column, in px. */
  readonly years: ScaleBand<number>;
  readonly left: number;
  readonly top: number;
  /** Upper edge and height of each lane, and the height at which its dots stand, by partner. */
  readonly lanes: ReadonlyMap<string, LanePlace>;
}

/** The place of one lane, in px from the top. */
export interface LanePlace {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly dots: number;
}
