import type { YearRange } from '../../filters/filters';

/** Which end of a range a thumb moves. */
export type End = 'from' | 'to';

/** Moves one end of a range; an end that meets the other stops there. */
export function moveEnd(years: YearRange, end: End, year: number): YearRange {
  return end === 'from'
    ? { from: Math.min(year, years.to), to: years.to }
    : { from: years.from, to: Math.max(year, years.from) };
}

/**
 * Where the chosen part of the track lies, as CSS lengths: from the middle of the first thumb to that of the last,
 * which runs one thumb further right.
 */
export function trackOf(
  years: YearRange,
  coverage: YearRange,
): { readonly left: string; readonly width: string } {
  const length = Math.max(1, coverage.to - coverage.from);
  return {
    left: alongTrack((years.from - coverage.from) / length, 'calc(var(--thumb) / 2)'),
    width: alongTrack((years.to - years.from) / length, 'var(--thumb)'),
  };
}

/** A share of the way that a thumb travels: the track less both thumbs. */
function alongTrack(share: number, from: string): string {
  return `calc(${from} + (100% - 2 * var(--thumb)) * ${share})`;
}
