import { scaleUtc, utcDay, utcMonth, utcYear, type ScaleBand } from 'd3';

/** A stretch of time in px, from its first moment to the moment after its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where days stand within the columns of the years. */
export interface DayScale {
  /** Where a date stands that is written as a year, a month or a day: all of it, and no less. Null outside the years. */
  readonly stretch: (date: string) => Stretch | null;
  /** The first moment of each month of a year, in px. */
  readonly months: (year: number) => readonly number[];
}

/**
 * The scale of days within year columns: the same length for every year, with room at both ends for a dot.
 * @param pad px kept free at both ends of a column
 */
export function dayScale(years: ScaleBand<number>, pad: number): DayScale {
  const place = (moment: Date, year: number): number | null => {
    const left = years(year);
    if (left === undefined) return null;
    const start = new Date(Date.UTC(year, 0, 1));
    return scaleUtc()
      .domain([start, utcYear.offset(start, 1)])
      .range([left + pad, left + years.bandwidth() - pad])(moment);
  };
  return {
    stretch: (date) => {
      const { start, end } = momentsOf(date);
      const from = place(start, start.getUTCFullYear());
      const to = place(end, start.getUTCFullYear());
      return from === null || to === null ? null : { from, to };
    },
    months: (year) =>
      utcMonth
        .range(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year + 1, 0, 1)))
        .flatMap((month) => place(month, year) ?? []),
  };
}

/** The first moment of a written date and the moment after its last. */
function momentsOf(date: string): { readonly start: Date; readonly end: Date } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const unit = month === undefined ? utcYear : day === undefined ? utcMonth : utcDay;
  return { start, end: unit.offset(start, 1) };
}
