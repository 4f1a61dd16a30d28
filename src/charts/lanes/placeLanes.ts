import { cumsum, max, scaleBand } from 'd3';
import { lanesMessages as say } from '../../i18n/messages/lanes';
import { timelineMessages } from '../../i18n/messages/timeline';
import type { Frame } from '../frame';
import { textWidth } from '../textWidth';
import { hatchPath } from '../hatchPath';
import { placeMiddle, placeText } from '../placeText';
import { dotLines } from '../timeline/spreadDots';
import type { LanePlace, LanesGrid } from './lanesGrid';
import { laneSizes, type LaneDetail, type LaneSizes } from './laneSizes';
import type { LanesLayout, PlacedLane, PlacedLaneYear } from './lanesLayout';
import { placeLaneMarks, wordsBelow } from './placeLaneMarks';
import { breakWords } from './breakWords';
import type { LaneYear, LanesData } from './selectLanes';

/**
 * Where everything goes. From about 720 px (times the frame's scale) the labels stand left of the lanes, below it
 * above them; `mini` is a lane without words for a list, `head` the years alone, to stand above such a list.
 * @returns px from the top left, words in the frame's language
 */
export function placeLanes(data: LanesData, frame: Frame, detail: LaneDetail = 'full'): LanesLayout {
  const sizes = laneSizes(frame, detail);
  const grid = placeGrid(data, frame, sizes);
  const marks = sizes.form === 'head' ? [] : placeLaneMarks(data, grid);
  const lanes = sizes.form === 'head' ? [] : data.lanes.map((lane) => placeLane(lane, data, grid));
  const bottom = lanes.reduce((foot, { rule }) => Math.max(foot, rule.y), grid.top);
  return {
    width: frame.width,
    height: Math.ceil(bottom + sizes.stroke),
    name: say.name(data.lanes.map(({ partner }) => partner.name))[frame.lang],
    description: [...data.lanes.map((lane) => sentenceOf(lane)[frame.lang]), say.notHeld[frame.lang]].join(
      frame.lang === 'ja' ? '' : ' ',
    ),
    strokes: { mark: sizes.stroke, ring: sizes.stroke * 1.25, ringEdge: sizes.stroke * 2 },
    years: data.years.map((year) => placeYear(year, bottom, grid)),
    lanes,
    marks,
    stops: marks.map(({ id, at }) => ({ id, ...at })),
  };
}

function placeGrid(data: LanesData, frame: Frame, sizes: LaneSizes): LanesGrid {
  const labelled = sizes.form === 'wide' && data.lanes.length > 1;
  const left = labelled
    ? (max(data.lanes, (lane) => labelWidth(lane, frame, sizes)) ?? 0) + sizes.gap * 2
    : 0;
  const right = Math.min(frame.width, left + sizes.maxYear * data.years.length);
  const years = scaleBand(
    data.years.map(({ year }) => year),
    [left, right],
  ).paddingInner(0.03);
  const noted = sizes.note > 0 && data.years.some(({ through, shared }) => through !== null || shared);
  const lines = Math.max(
    1,
    ...data.years.map((year) => noteLines(year, years.bandwidth(), frame, sizes).length),
  );
  const top = sizes.form === 'mini' ? 0 : sizes.year * 1.5 + (noted ? sizes.note * (1.3 * lines + 0.3) : 0);
  const above = sizes.form === 'compact' && data.lanes.length > 1 ? sizes.label * 1.8 : 0;
  const words = roomBelow(data, years.bandwidth(), frame, sizes);
  const heights = data.lanes.map((lane) => {
    const most = max(data.years, ({ year }) => marksIn(data, lane.partner.id, year)) ?? 0;
    return sizes.lane + above + words + (dotLines(most, years.bandwidth(), sizes.hit) - 1) * sizes.hit;
  });
  const feet = cumsum(heights);
  const lanes = new Map(
    data.lanes.map(({ partner }, index) => {
      const height = heights[index] ?? 0;
      const at = top + (feet[index] ?? 0) - height;
      return [
        partner.id,
        { index, top: at, height, dots: at + above + (height - above - words) / 2 },
      ] as const;
    }),
  );
  return { frame, sizes, years, left, top, lanes };
}

/** What a lane grows by for the words below its dots, in px. */
function roomBelow(data: LanesData, width: number, { lang }: Frame, sizes: LaneSizes): number {
  if (sizes.note === 0) return 0;
  const lines = max(data.marks, (mark) => wordsBelow(mark, data, width, lang, sizes).length) ?? 0;
  return lines === 0 ? 0 : sizes.radius + sizes.note * (1 + 1.2 * lines) - sizes.lane / 2;
}

function labelWidth({ partner, count }: Lane, { lang }: Frame, sizes: LaneSizes): number {
  const name = textWidth(partner.name[lang], sizes.label, 'bold');
  return Math.max(name, textWidth(say.count(count)[lang], sizes.note));
}

function marksIn({ marks }: LanesData, partner: string, year: number): number {
  return marks.filter(
    (mark) => mark.year === year && mark.listings.some((listing) => listing.partner.id === partner),
  ).length;
}

type Lane = LanesData['lanes'][number];

/** What stands below the head of a year: how far the source reaches in it, and that every lane is listed in it. */
function noteLines({ through, shared }: LaneYear, width: number, frame: Frame, sizes: LaneSizes) {
  if (sizes.note === 0) return [];
  return [
    ...(through === null ? [] : [timelineMessages.through(through)]),
    ...(shared ? [say.shared] : []),
  ].flatMap((words) => breakWords(words[frame.lang], width, sizes.note, frame.lang));
}

function placeYear(year: LaneYear, bottom: number, grid: LanesGrid): PlacedLaneYear {
  const { sizes, frame, years, top } = grid;
  const x = years(year.year) ?? 0;
  const width = years.bandwidth();
  const middle = x + width / 2;
  const band = { x, y: top, width, height: bottom - top };
  return {
    year: year.year,
    band,
    hatch: year.through === null || band.height === 0 ? null : hatchPath(band, sizes.radius),
    underline:
      year.shared && sizes.note > 0
        ? { x, y: top - sizes.stroke * 1.5, width, height: sizes.stroke * 1.5 }
        : null,
    words:
      sizes.form === 'mini'
        ? []
        : [
            placeText({
              words: String(year.year),
              x: middle,
              y: sizes.year,
              size: sizes.year,
              weight: 'bold',
              anchor: 'middle',
            }),
            ...noteLines(year, width, frame, sizes).map((words, index) =>
              placeText({
                words,
                x: middle,
                y: sizes.year + sizes.note * 1.3 * (index + 1),
                size: sizes.note,
                anchor: 'middle',
                tone: 'soft',
              }),
            ),
          ],
  };
}

function sentenceOf({ partner, count, years, empty }: Lane) {
  return timelineMessages.row(partner.name, count, years, empty);
}

function placeLane(lane: Lane, data: LanesData, grid: LanesGrid): PlacedLane {
  const { sizes, frame, years } = grid;
  const place = grid.lanes.get(lane.partner.id) ?? { index: 0, top: 0, height: 0, dots: 0 };
  const end = years.range()[1] ?? 0;
  return {
    id: lane.partner.id,
    rule: { x: 0, y: place.top + place.height, width: end, height: 0 },
    life: sizes.form === 'mini' ? placeLife(lane.years, place, grid) : null,
    ...placeLabel(lane, data, place, grid),
    sentence: sentenceOf(lane)[frame.lang],
    none: sizes.note === 0 ? [] : lane.empty.map((year) => placeNone(year, place, grid)),
  };
}

function placeLife(listed: readonly number[], { dots }: LanePlace, { years, sizes }: LanesGrid) {
  const [first, last] = [listed.at(0), listed.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const from = (years(first) ?? 0) + years.bandwidth() / 2;
  const to = (years(last) ?? 0) + years.bandwidth() / 2;
  return { x: from, y: dots - sizes.stroke / 2, width: to - from, height: sizes.stroke };
}

/** The partner and how many are listed: left of the lane, or above it; a lane alone is named by the headline. */
function placeLabel(
  { partner, count }: Lane,
  { lanes }: LanesData,
  { top, height, dots }: LanePlace,
  { sizes, frame, left }: LanesGrid,
): Pick<PlacedLane, 'label' | 'labelBox'> {
  if (lanes.length < 2 || sizes.form === 'mini') return { label: [], labelBox: null };
  const name = partner.name[frame.lang];
  const number = say.count(count)[frame.lang];
  const width = textWidth(name, sizes.label, 'bold');
  const bold = { words: name, size: sizes.label, weight: 'bold' } as const;
  const soft = { words: number, size: sizes.note, tone: 'soft' } as const;
  if (sizes.form === 'wide') {
    const x = left - sizes.gap;
    const around = Math.max(width, textWidth(number, sizes.note));
    return {
      label: [
        placeMiddle({ ...bold, x, middle: dots - sizes.note * 0.2, anchor: 'end' }),
        placeMiddle({ ...soft, x, middle: dots + sizes.label * 1.1, anchor: 'end' }),
      ],
      labelBox: {
        x: left - sizes.gap * 1.5 - around,
        y: top + sizes.stroke,
        width: around + sizes.gap,
        height: height - sizes.stroke * 2,
      },
    };
  }
  const middle = top + sizes.label * 1.1;
  return {
    label: [
      placeMiddle({ ...bold, x: sizes.gap, middle }),
      placeMiddle({ ...soft, x: sizes.gap * 2 + width, middle }),
    ],
    labelBox: {
      x: sizes.gap / 2,
      y: top + sizes.stroke,
      width: Math.max(sizes.hit, width + sizes.gap),
      height: Math.max(24, sizes.label * 1.8),
    },
  };
}

function placeNone(
  year: number,
  { dots }: LanePlace,
  { sizes, frame, years }: LanesGrid,
): PlacedLane['none'][number] {
  const lines = breakWords(say.none[frame.lang], years.bandwidth() - 4, sizes.note, frame.lang);
  const middle = (years(year) ?? 0) + years.bandwidth() / 2;
  const width = (max(lines, (line) => textWidth(line, sizes.note)) ?? 0) + sizes.note * 0.6;
  const height = sizes.note * 1.25 * lines.length + sizes.note * 0.3;
  return {
    year,
    plate: { x: middle - width / 2, y: dots - height / 2, width, height },
    words: lines.map((words, index) =>
      placeMiddle({
        words,
        x: middle,
        middle: dots + (index - (lines.length - 1) / 2) * sizes.note * 1.25,
        size: sizes.note,
        anchor: 'middle',
        tone: 'soft',
      }),
    ),
  };
}
