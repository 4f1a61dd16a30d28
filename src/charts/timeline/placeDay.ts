import type { DayScale } from './dayScale';
import type { TimelineMark } from './selectTimeline';
import type { TimelineSizes } from './timelineSizes';

/** Where a mark stands within its year, in px. */
export interface DayPlace {
  /** Of its dot. */
  readonly x: number;
  /** What it takes of its line. */
  readonly from: number;
  readonly to: number;
  /** The frame around the dot: as long as the time that is known, and `open` where no day in it is. Null for a dot alone. */
  readonly span: { readonly from: number; readonly to: number; readonly open: boolean } | null;
}

/**
 * Where a mark stands by its added date. Never finer than the date: a day is a point, a month is as long as the
 * month, and what has only its year is as long as what the source covers of the year, with the dot at the side: after
 * that it would look like a date after the source.
 */
export function placeDay(
  { year, date }: Pick<TimelineMark, 'year' | 'date'>,
  days: DayScale,
  { radius, shell, hit }: TimelineSizes,
): DayPlace {
  const outer = radius + shell;
  const start = date === null ? null : days.stretch(date.start);
  const end = date?.end ? days.stretch(date.end) : start;
  if (date === null || start === null || end === null) {
    const { from, to } = days.covered(year);
    // The target may be wider than the frame where the columns are narrow; it keeps within the column.
    const x = Math.max(to - Math.max(outer, hit / 2), from + Math.min(hit / 2, to - from - outer));
    // A dot before the frame may come as near as to be seen apart from it.
    return {
      x,
      from: Math.min(from + hit / 2 - outer, x - hit / 2),
      to: Math.max(to, x + hit / 2),
      span: { from, to, open: true },
    };
  }
  const x = (start.from + end.to) / 2;
  const open = date.start.length < 'YYYY-MM-DD'.length;
  const half = Math.max((end.to - start.from) / 2, open ? outer : 0);
  const reach = Math.max(half, hit / 2);
  const span = open || half > radius ? { from: x - half, to: x + half, open } : null;
  return { x, from: x - reach, to: x + reach, span };
}
