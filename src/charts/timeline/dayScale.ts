import { range, type ScaleBand } from 'd3';
import type { TimelineYear } from './selectTimeline';

/** A stretch of time in px, from its first moment to the moment after its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where days stand within the columns of the years. */
export interface DayScale {
  /** Where a date stands that is written as a year, a month or a day: all of it, and no less. Null outside the years. */
  readonly stretch: (date: string) => Stretch | null;
  /** The part of a year's column that the source covers: all of it, or up to the end of what it reaches. */
  readonly covered: (year: number) => Stretch;
  /** The first moment of each month of a year, in px. */
  readonly months: (year: number) => readonly number[];
}

/**
 * The scale of days within year columns: the same length for every year, with room at both ends for a dot.
 * @param pad px kept free at both ends of a column
 * @param shown the years, with how far the source reaches in them
 */
export function dayScale(
  years: ScaleBand<number>,
  pad: number,
  shown: readonly Pick<TimelineYear, 'year' | 'through'>[],
): DayScale {
  const place = (moment: number, year: number): number | null => {
    const left = years(year);
    if (left === undefined) return null;
    const passed = (moment - Date.UTC(year)) / (Date.UTC(year + 1) - Date.UTC(year));
    return left + pad + passed * (years.bandwidth() - 2 * pad);
  };
  const stretch = (date: string): Stretch | null => {
    const { year, start, end } = momentsOf(date);
    const from = place(start, year);
    const to = place(end, year);
    return from === null || to === null ? null : { from, to };
  };
  return {
    stretch,
    covered: (year) => {
      const from = years(year) ?? 0;
      const through = shown.find((one) => one.year === year)?.through ?? null;
      const end = through === null ? null : stretch(through);
      return { from, to: end?.to ?? from + years.bandwidth() };
    },
    months: (year) => range(12).flatMap((month) => place(Date.UTC(year, month), year) ?? []),
  };
}

/** The first moment of a written date and the moment after its last, in milliseconds of UTC. */
function momentsOf(date: string) {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = month === undefined ? 0 : month - 1;
  const start = Date.UTC(year, first, day ?? 1);
  if (month === undefined) return { year, start, end: Date.UTC(year + 1) };
  return { year, start, end: day === undefined ? Date.UTC(year, month) : Date.UTC(year, first, day + 1) };
}
