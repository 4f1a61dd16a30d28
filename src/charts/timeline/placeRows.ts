import { ascending, group, max, min } from 'd3';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { MIN_TARGET, type Box } from '../frame';
import { textWidth } from '../textWidth';
import type { RowPlace, TimelineGrid } from './placeGrid';
import { placeMiddle } from '../placeText';
import type { TimelineData, TimelineRow } from './selectTimeline';
import type { PlacedMark, PlacedRow } from './timelineLayout';

/** Places the rows: names, life lines, counts, and a sentence for each cell without a consultation. */
export function placeRows(
  data: TimelineData,
  marks: readonly PlacedMark[],
  grid: TimelineGrid,
): readonly PlacedRow[] {
  const byRow = group(marks, ({ dots }) => dots.at(0)?.key ?? '');
  return data.rows.flatMap((row) => {
    const place = grid.rows.get(row.partner.id);
    if (!place) return [];
    const { frame, sizes, right } = grid;
    const { name, id } = row.partner;
    const bare = sizes.form === 'preview';
    return [
      {
        id,
        label: bare ? [] : placeLabel(grid.labels.get(id) ?? [], place.middle, grid),
        labelBox: placeLabelBox(grid.labels.get(id) ?? [], place, grid),
        sentence: say.row(name, row.count, row.years, row.empty)[frame.lang],
        count: bare ? null : placeCount(row, place.middle, grid),
        rule: { x: 0, y: place.top + place.height, width: right, height: 0 },
        life: placeLife(row, place.middle, marks, grid),
        gaps: row.empty.map((year) => ({
          year,
          box: {
            x: grid.years(year) ?? 0,
            y: place.top,
            width: grid.years.bandwidth(),
            height: place.height,
          },
          words: say.cellEmpty(year, name)[frame.lang],
        })),
        marks: inSeenOrder(byRow.get(id) ?? [], data.dated),
      },
    ];
  });
}

/** Within a year the source's order says nothing of time: by their days, marks are reached as they are seen. */
function inSeenOrder(marks: readonly PlacedMark[], dated: boolean): readonly PlacedMark[] {
  return dated ? marks.toSorted((one, other) => ascending(one.at.x, other.at.x)) : marks;
}

function placeLabel(lines: readonly string[], middle: number, { sizes, left }: TimelineGrid) {
  return lines.map((words, index) =>
    placeMiddle({
      words,
      x: left - sizes.gap,
      middle: middle + (index - (lines.length - 1) / 2) * sizes.label * 1.15,
      size: sizes.label,
      weight: 'bold',
      anchor: 'end',
    }),
  );
}

/** Around the words, and no smaller than a target. */
function placeLabelBox(
  lines: readonly string[],
  { top, height }: RowPlace,
  { sizes, left }: TimelineGrid,
): Box {
  const words = max(lines, (line) => textWidth(line, sizes.label, 'bold')) ?? 0;
  const right = left - sizes.gap / 2;
  const x = Math.max(0, right - Math.max(MIN_TARGET, words + sizes.gap));
  return { x, y: top + sizes.stroke, width: right - x, height: height - sizes.stroke * 2 };
}

function placeCount({ count }: TimelineRow, middle: number, { sizes, frame, right, counts }: TimelineGrid) {
  return placeMiddle({
    words: say.count(count)[frame.lang],
    x: right + sizes.gap + counts,
    middle,
    size: sizes.label,
    weight: count === 0 ? 'regular' : 'bold',
    anchor: 'end',
    tone: count === 0 ? 'soft' : 'ink',
  });
}

function placeLife(
  { partner }: TimelineRow,
  middle: number,
  marks: readonly PlacedMark[],
  { sizes }: TimelineGrid,
) {
  const xs = marks.flatMap(({ dots }) => dots.filter(({ key }) => key === partner.id).map(({ x }) => x));
  const [from, to] = [min(xs), max(xs)];
  if (from === undefined || to === undefined || from === to) return null;
  const height = sizes.stroke * 1.2;
  return { x: from, y: middle - height / 2, width: to - from, height };
}
