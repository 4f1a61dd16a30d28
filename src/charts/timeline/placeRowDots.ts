import { ascending, group, max, type ScaleBand } from 'd3';
import type { Point } from '../frame';
import type { DayScale } from './dayScale';
import { placeDay } from './placeDay';
import type { TimelineMark } from './selectTimeline';
import { dotLines, spreadDots } from './spreadDots';
import type { TimelineSizes } from './timelineSizes';

/** The dots of one row, by mark: x in px, y from the middle of the row; and how many lines they take. */
export interface RowDots {
  readonly lines: number;
  readonly places: ReadonlyMap<string, Point>;
}

/** In the middle of their years, which is all that the source says; those of one year are spread once. */
export function placeByYear(
  marks: readonly TimelineMark[],
  years: ScaleBand<number>,
  { hit }: TimelineSizes,
): RowDots {
  const width = years.bandwidth();
  const byYear = [...group(marks, ({ year }) => year)];
  return {
    lines: max(byYear, ([, mates]) => dotLines(mates.length, width, hit)) ?? 1,
    places: new Map(
      byYear.flatMap(([year, mates]) => {
        const centre = (years(year) ?? 0) + width / 2;
        return spreadDots(mates.length, width, hit).flatMap(({ x, y }, index): [string, Point][] => {
          const mark = mates[index];
          return mark ? [[mark.id, { x: centre + x, y }]] : [];
        });
      }),
    ),
  };
}

/** At their day, or in a frame as long as what is known: each on the first line where it has room. */
export function placeByDay(marks: readonly TimelineMark[], days: DayScale, sizes: TimelineSizes): RowDots {
  const places = marks.map((mark) => ({ mark, ...placeDay(mark, days, sizes) }));
  const ends: number[] = [];
  const lined = places
    .toSorted((one, other) => ascending(one.from, other.from))
    .map(({ mark, x, from, to }) => {
      const free = ends.findIndex((end) => end <= from);
      const line = free === -1 ? ends.length : free;
      ends[line] = to;
      return { id: mark.id, x, line };
    });
  const lines = Math.max(1, ends.length);
  return {
    lines,
    places: new Map(lined.map(({ id, x, line }) => [id, { x, y: (line - (lines - 1) / 2) * sizes.hit }])),
  };
}
