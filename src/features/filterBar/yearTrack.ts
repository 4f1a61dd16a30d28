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
 * Where the chosen part of the track lies, as CSS lengths, and which thumb must lie on top to be
 * reachable when both stand on the same year: the one that still has room to move.
 */
export function trackOf(
  years: YearRange,
  coverage: YearRange,
): { readonly left: string; readonly width: string; readonly raised: End } {
  const length = Math.max(1, coverage.to - coverage.from);
  return {
    left: alongTrack((years.from - coverage.from) / length, 'calc(var(--thumb) / 2)'),
    width: alongTrack((years.to - years.from) / length, '0px'),
    raised: years.from === years.to && years.from === coverage.to ? 'from' : 'to',
  };
}

/** A share of the way that a thumb's middle travels: the track less one thumb. */
function alongTrack(share: number, from: string): string {
  return `calc(${from} + (100% - var(--thumb)) * ${share})`;
}
