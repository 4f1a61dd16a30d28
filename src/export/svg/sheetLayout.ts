import type { Box, Point } from '../../charts/frame';
import type { Weight } from '../../charts/textWidth';
import type { Picture } from '../shown';

/** The two shapes of a sheet: as high as its chart needs, or a slide. */
export type SheetSize = 'page' | 'slide';

/** A passage of a sheet: lines below each other from one edge. */
export interface Passage {
  /** Where the first baseline starts. */
  readonly at: Point;
  readonly lines: readonly string[];
  /** px from baseline to baseline. */
  readonly lead: number;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: 'ink' | 'soft';
  /** What stands between two lines when they are read as one. */
  readonly joint: '' | ' ';
}

/** A chart under its title, over its source: numbers and words only, but for the chart's own element. */
export interface SheetLayout {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly passages: readonly Passage[];
  /** The hairline between the chart and its source. */
  readonly rule: Box;
  readonly chart: Point & {
    readonly element: Picture['element'];
    /** Multiplies every size of the chart. */
    readonly factor: number;
  };
}
