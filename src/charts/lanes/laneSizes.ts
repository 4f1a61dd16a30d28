import { MIN_TARGET, type Frame } from '../frame';

/** How much of the lanes is drawn. */
export type LaneDetail = 'full' | 'mini' | 'head';

/** Measures of the lanes in px; `note` is 0 where there are no words. */
export interface LaneSizes {
  readonly form: 'wide' | 'compact' | 'mini' | 'head';
  readonly label: number;
  readonly year: number;
  readonly note: number;
  readonly radius: number;
  readonly stroke: number;
  /** Room between a dot and the capsule around it. */
  readonly shell: number;
  /** Side of a mark's target. */
  readonly hit: number;
  /** Height of a lane without words below its dots. */
  readonly lane: number;
  readonly gap: number;
  /** A year is no wider than this. */
  readonly maxYear: number;
}

type Measures = Omit<LaneSizes, 'form'>;

const MINI: Measures = {
  label: 0,
  year: 12,
  note: 0,
  radius: 5,
  stroke: 1.5,
  shell: 2.5,
  hit: 14,
  lane: 22,
  gap: 0,
  maxYear: 120,
};

const FORMS: Readonly<Record<LaneSizes['form'], Measures>> = {
  wide: {
    label: 15,
    year: 16,
    note: 13,
    radius: 10,
    stroke: 2.5,
    shell: 5.5,
    hit: 34,
    lane: 56,
    gap: 12,
    maxYear: 240,
  },
  compact: {
    label: 14,
    year: 13,
    note: 12,
    radius: 7.5,
    stroke: 2,
    shell: 4,
    hit: MIN_TARGET + 2,
    lane: 46,
    gap: 6,
    maxYear: 140,
  },
  mini: MINI,
  head: MINI,
};

/** Below this width the compact form is drawn; px at scale 1. */
const COMPACT_BELOW = 720;

/** The measures for a frame: which form it has room for, and how large everything is in it. */
export function laneSizes({ width, scale }: Frame, detail: LaneDetail): LaneSizes {
  const form = detail === 'full' ? (width < COMPACT_BELOW * scale ? 'compact' : 'wide') : detail;
  return { form, ...scaled(FORMS[form], scale) };
}

function scaled<Key extends string>(measures: Readonly<Record<Key, number>>, scale: number) {
  const result: Record<Key, number> = { ...measures };
  for (const key in measures) result[key] = measures[key] * scale;
  return result;
}
