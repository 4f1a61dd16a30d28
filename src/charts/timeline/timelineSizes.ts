import { MIN_TARGET, type Frame } from '../frame';

/** `full` is the view; `preview` is a small picture without words besides the years. */
export type Detail = 'full' | 'preview';

/** The measures of a form, in px. */
export interface TimelineSizes {
  readonly form: 'wide' | 'compact' | 'preview';
  /** Font sizes of row labels and counts, of year heads, and of everything said more softly. */
  readonly label: number;
  readonly year: number;
  readonly note: number;
  readonly radius: number;
  readonly stroke: number;
  /** Room between a dot and the capsule around it. */
  readonly shell: number;
  /** Side of a mark's target. */
  readonly hit: number;
  readonly row: number;
  /** What a row grows by when a name stands below one of its dots. */
  readonly tail: number;
  readonly unitWidth: number;
  readonly unitPitch: number;
  /** Height of the bars; a year with more units than fit gets thinner ones. */
  readonly bars: number;
  readonly gap: number;
  /** A year is no wider than this, so that one year alone is still a column. */
  readonly maxYear: number;
  readonly legendLine: number;
}

const FORMS: Readonly<Record<TimelineSizes['form'], Omit<TimelineSizes, 'form'>>> = {
  wide: {
    label: 15,
    year: 16,
    note: 13,
    radius: 10,
    stroke: 2.5,
    shell: 5.5,
    hit: 34,
    row: 40,
    tail: 16,
    unitWidth: 30,
    unitPitch: 7,
    bars: 52,
    gap: 12,
    maxYear: 300,
    legendLine: 28,
  },
  compact: {
    label: 13,
    year: 13,
    note: 12,
    radius: 7.5,
    stroke: 2,
    shell: 4,
    hit: MIN_TARGET + 2,
    row: 32,
    tail: 16,
    unitWidth: 16,
    unitPitch: 4,
    bars: 28,
    gap: 6,
    maxYear: 120,
    legendLine: 26,
  },
  preview: {
    label: 12,
    year: 12,
    note: 12,
    radius: 4.5,
    stroke: 1.5,
    shell: 2.5,
    hit: 12,
    row: 15,
    tail: 4,
    unitWidth: 0,
    unitPitch: 0,
    bars: 0,
    gap: 0,
    maxYear: 120,
    legendLine: 0,
  },
};

/** Below this width the compact form is drawn, and below the second one with smaller labels; px at scale 1. */
const COMPACT_BELOW = 720;
const NARROW_BELOW = 340;
const NARROW = { label: 12, year: 12 };
/** Rows of the wide form where they are to be close; a little more than the target of a mark. */
const DENSE = { row: 36 };

/** The measures for a frame: which form it has room for, and how large everything is in it. */
export function timelineSizes({ width, scale, dense = false }: Frame, detail: Detail): TimelineSizes {
  const form = detail === 'preview' ? 'preview' : width < COMPACT_BELOW * scale ? 'compact' : 'wide';
  const narrow = form === 'compact' && width < NARROW_BELOW * scale;
  const close = form === 'wide' && dense;
  return {
    form,
    ...scaled({ ...FORMS[form], ...(narrow ? NARROW : {}), ...(close ? DENSE : {}) }, scale),
  };
}

function scaled<Key extends string>(measures: Record<Key, number>, scale: number): Record<Key, number> {
  const result = { ...measures };
  for (const key in measures) result[key] = measures[key] * scale;
  return result;
}
