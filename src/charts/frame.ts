import type { Lang } from '../i18n/text';

/** The room that a chart has, and the reader it is for: everything outside the data that a layout depends on. */
export interface Frame {
  /** px; the height follows from the data. */
  readonly width: number;
  readonly lang: Lang;
  /** 1 on a screen, larger on a projector: multiplies every font size and distance. */
  readonly scale: number;
  /** Rows as close as their marks allow: on a stage, where everything is to be seen at once. */
  readonly dense?: boolean;
}

/** A point in px from the top left of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in px from the top left of the drawing. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A box with round corners of the radius given. */
export interface RoundBox extends Box {
  readonly corner: number;
}

/** Target size that every mark keeps at least, in px (WCAG 2.2, 2.5.8). */
export const MIN_TARGET = 24;

/** No chart text is set smaller than this, in px. */
export const MIN_TEXT = 12;
