import { max, min } from 'd3';
import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import type { Text } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import { chopLines } from '../chopLines';
import { MIN_TARGET } from '../frame';
import { textWidth } from '../textWidth';
import { milestoneDateWords } from './dateWords';
import { monthTicks } from './monthTicks';
import { hasMonthWords, type TimelineGrid } from './placeGrid';
import { placeMonthWords, tickLengths } from './placeColumns';
import { placeLaneLegend } from './placeLaneLegend';
import { diamondSize, placeMilestoneShape, placeTime } from './placeMilestone';
import { placedWidth, placeMiddle, placeText } from '../placeText';
import type { TimelineMilestone } from './selectMilestones';
import type { TimelineData } from './selectTimeline';
import type { PlacedLane, PlacedMilestone } from './timelineLayout';

const say = timelineDateMessages.lane;

/**
 * The lane of milestones below the timeline. It has a scale of months of its own, in both modes: a milestone is
 * dated by the source also where a consultation is not. Each milestone has its own line, so that no label meets
 * another; the label stands on the side where there is more room.
 * @param top px
 * @returns null without the lane; else also its lower edge in px
 */
export function placeLane(
  data: TimelineData,
  grid: TimelineGrid,
  top: number,
): { readonly lane: PlacedLane; readonly bottom: number } | null {
  if (data.milestones === null) return null;
  const { sizes, years, days } = grid;
  const named = hasMonthWords(data, days, grid.frame, sizes);
  const head = top + sizes.note * 2.2;
  const bandTop = head + sizes.note * (named ? 2 : 0.9);
  const placed = placeMilestones(data, data.milestones, grid, bandTop + sizes.note * 0.9);
  const bottom =
    (max(placed, ({ box }) => box.y + box.height) ?? bandTop + sizes.note * 2) + sizes.note * 0.3;
  const bands = data.years.map(({ year }) => ({
    x: years(year) ?? 0,
    y: bandTop,
    width: years.bandwidth(),
    height: bottom - bandTop,
  }));
  const legend = placeLaneLegend(placed, grid, bottom + sizes.note * 0.6);
  return {
    lane: {
      bands,
      ticks: data.years.map(({ year }) => monthTicks(year, days, bandTop, tickLengths(grid))).join(''),
      words: [
        ...placeHead(data, head, grid),
        ...(named ? data.years.flatMap(({ year }) => placeMonthWords(year, grid, bandTop)) : []),
        ...(placed.length === 0
          ? [
              placeText({
                words: say.none[grid.frame.lang],
                x: grid.left,
                y: bandTop + sizes.note * 1.6,
                size: sizes.note,
              }),
            ]
          : []),
      ],
      milestones: placed,
      legend,
    },
    bottom: (max(legend, ({ label }) => label.y) ?? bottom) + sizes.note * 0.8,
  };
}

/** The name of the lane and how it is read; where only one thing fits, that the choice of partners leaves it alone. */
function placeHead({ dated, chosen }: TimelineData, y: number, { sizes, frame }: TimelineGrid) {
  const name = placeText({ words: say.name[frame.lang], x: 0, y, size: sizes.label, weight: 'bold' });
  const scale = (dated ? say.scaleAdded : say.scalePrinted)[frame.lang];
  const whole = say.allPartners[frame.lang];
  const x = placedWidth(name) + sizes.note;
  const next = x + textWidth(scale, sizes.note) + sizes.note;
  const soft = (words: string, at: number) => placeText({ words, x: at, y, size: sizes.note, tone: 'soft' });
  if (!chosen) return [name, soft(scale, x)];
  const both = next + textWidth(whole, sizes.note) <= frame.width;
  return both ? [name, soft(scale, x), soft(whole, next)] : [name, soft(whole, x)];
}

/** Line by line, in order of date. */
function placeMilestones(
  data: TimelineData,
  milestones: readonly TimelineMilestone[],
  grid: TimelineGrid,
  top: number,
): readonly PlacedMilestone[] {
  return milestones.reduce<readonly PlacedMilestone[]>((above, milestone) => {
    const last = above.at(-1);
    const edge = last === undefined ? top : last.box.y + last.box.height;
    return [...above, placeMilestone(data, milestone, grid, edge)];
  }, []);
}

function placeMilestone(
  data: TimelineData,
  milestone: TimelineMilestone,
  grid: TimelineGrid,
  top: number,
): PlacedMilestone {
  const { sizes, frame } = grid;
  const time = milestone.date === null ? null : placeTime(milestone.date, data, grid);
  const words = labelWords(milestone)[frame.lang];
  const { lines, x, anchor } = setLabel(words, time, grid);
  const pitch = sizes.note * 1.35;
  const height = Math.max(MIN_TARGET, sizes.note * 1.9, lines.length * pitch + sizes.note * 0.5);
  const middle = top + height / 2;
  const label = lines.map((line, index) =>
    placeMiddle({
      words: line,
      x,
      middle: middle + (index - (lines.length - 1) / 2) * pitch,
      size: sizes.note,
      anchor,
    }),
  );
  const half = diamondSize(grid);
  const width = max(label, placedWidth) ?? 0;
  const start = anchor === 'start' ? x : x - width;
  const edges = [start, start + width, ...(time === null ? [] : [time.from - half, time.to + half])];
  const from = Math.max(0, (min(edges) ?? 0) - half * 0.6);
  const to = Math.min(frame.width, (max(edges) ?? 0) + half * 0.6);
  return {
    id: milestone.id,
    sentence: say.sentence(milestoneDateWords(milestone), milestone.title)[frame.lang],
    at: { x: time === null ? start : (time.from + time.to) / 2, y: middle },
    label,
    box: { x: from, y: top, width: to - from, height },
    ...(time === null
      ? { diamond: null, bar: null, arrow: null, added: false }
      : placeMilestoneShape(time, middle, milestone.added !== null, grid)),
  };
}

/** The date without its year, which the column says, and the title; what is added is marked. */
function labelWords(milestone: TimelineMilestone): Text {
  const { date, added, title } = milestone;
  if (date === null || added !== null) return say.label(milestoneDateWords(milestone), title);
  return say.label(say.short(date), title);
}

/** On one line at the right of its mark, else at the left; where neither has room, on more lines where there is more. */
function setLabel(
  words: string,
  time: { readonly from: number; readonly to: number } | null,
  grid: TimelineGrid,
): { readonly lines: readonly string[]; readonly x: number; readonly anchor: 'start' | 'end' } {
  const { frame, sizes } = grid;
  const apart = diamondSize(grid) + sizes.note * 0.6;
  const right = { x: time === null ? 0 : time.to + apart, anchor: 'start' as const };
  const left = { x: time === null ? 0 : time.from - apart, anchor: 'end' as const };
  const [roomRight, roomLeft] = [frame.width - right.x, left.x];
  const width = textWidth(words, sizes.note);
  if (width <= roomRight) return { ...right, lines: [words] };
  if (width <= roomLeft) return { ...left, lines: [words] };
  const room = Math.max(roomRight, roomLeft);
  const setting = { size: sizes.note, weight: 'regular', maxLines: 6 } as const;
  const lines = breakLabel(words, room, setting, frame.lang) ?? chopLines(words, room, sizes.note, 'regular');
  return { ...(roomRight >= roomLeft ? right : left), lines };
}
