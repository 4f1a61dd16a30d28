/** A slide of 16:9 as PowerPoint makes it, in inches; font sizes in points. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 };

const INNER = SLIDE.width - 2 * SLIDE.margin;

export const TITLE = { x: SLIDE.margin, y: 0.32, width: INNER, height: 0.78, sizes: [28, 24, 20, 17, 15] };
/** The finding below the title of a scene. */
export const UNDER = { x: SLIDE.margin, y: 1.1, width: INNER, height: 0.36, sizes: [15, 13, 11, 10] };
/** Filter, source and address, each on a line. */
export const FOOT = { x: SLIDE.margin, y: 6.86, width: INNER - 0.55, height: 0.54, sizes: [9, 8.5, 8, 7.5] };
export const NUMBER = { x: SLIDE.width - SLIDE.margin - 0.5, y: 6.86, width: 0.5, height: 0.25, size: 11 };
export const RULE_AT = 6.8;

/** Between the words above and below and the chart. */
const GAP = 0.14;

/** px of a layout in an inch, and points in an inch. */
export const PX = 96;
export const PT = 72;

/**
 * Noto Sans JP, in which every layout is measured, is on no machine by itself. Yu Gothic comes with every Office on
 * Windows and on macOS, and its characters are one em wide as well; the Latin letters of Arial are nowhere wider than
 * those of Noto Sans JP but for a few marks, so that what fits on the screen fits on the slide.
 */
export const FACE = { latin: 'Arial', panose: '020B0604020202020204', japanese: 'Yu Gothic' };

/** The room between title and foot, in inches. */
export function roomBelow(under: boolean): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const y = (under ? UNDER.y + UNDER.height : TITLE.y + TITLE.height) + GAP;
  return { x: SLIDE.margin, y, width: INNER, height: RULE_AT - GAP - y };
}
