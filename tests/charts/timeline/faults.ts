import { MIN_TARGET, MIN_TEXT, type Box } from '../../../src/charts/frame';
import { placedWidth } from '../../../src/charts/placeText';
import type { PlacedText } from '../../../src/charts/placeText';
import type { TimelineLayout } from '../../../src/charts/timeline/timelineLayout';

/** Every line of words on a layout. */
export const words = (layout: TimelineLayout): readonly PlacedText[] => [
  ...layout.heads,
  ...layout.columns.flatMap((column) => column.words),
  ...layout.rows.flatMap(({ label, count }) => (count ? [...label, count] : label)),
  ...layout.marks.flatMap(({ note, dateNote }) => [note, dateNote].filter((text) => text !== null)),
  ...layout.legend.map(({ label }) => label),
  ...(layout.lane === null
    ? []
    : [
        ...layout.lane.words,
        ...layout.lane.milestones.flatMap(({ label }) => label),
        ...layout.lane.legend.map(({ label }) => label),
      ]),
];

/** Where words start and end: for anchors at the start, the middle and the end. */
function reach(text: PlacedText): readonly [number, number] {
  const width = placedWidth(text);
  const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
  return [left, left + width];
}

/** The box that the letters fill, from the top of a capital to the baseline. */
function ink(text: PlacedText): Box {
  const [left, right] = reach(text);
  const height = text.size * 0.75;
  return { x: left, y: text.y - height, width: right - left, height };
}

function overlap(one: Box, other: Box): boolean {
  const slack = 0.01;
  return (
    one.x + one.width > other.x + slack &&
    other.x + other.width > one.x + slack &&
    one.y + one.height > other.y + slack &&
    other.y + other.height > one.y + slack
  );
}

/** Everything that is wrong with a layout, in words; nothing for a sound one. */
export function faults(layout: TimelineLayout): string[] {
  const hits = [
    ...layout.marks.flatMap((one) => one.hits.map((box) => ({ name: one.id, box }))),
    ...(layout.lane?.milestones ?? []).map(({ id, box }) => ({ name: id, box })),
  ];
  const lines = words(layout).map((text) => ({ name: `"${text.words}"`, box: ink(text) }));
  const notes = layout.marks.flatMap(({ note }) => (note ? [{ name: note.words, box: ink(note) }] : []));
  const dots = layout.marks.flatMap((one) =>
    one.dots.map(({ x, y, radius }) => ({
      name: `the dot of ${one.id}`,
      box: { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 },
    })),
  );
  const shapes = [
    ...layout.marks.flatMap(({ rings, shells }) => [...rings, ...shells]),
    ...layout.columns.flatMap(({ band, units }) => [band, ...units]),
    ...layout.rows.flatMap(({ labelBox, life }) => (life ? [labelBox, life] : [labelBox])),
  ].map((box) => ({ name: 'a shape', box }));
  return [
    ...pairs(hits).flatMap(clash),
    ...pairs(lines).flatMap(clash),
    ...notes.flatMap((note) => dots.flatMap((dot) => clash([note, dot]))),
    ...hits
      .filter(({ box }) => Math.min(box.width, box.height) < MIN_TARGET - 0.01)
      .map(({ name }) => `${name} is too small a target`),
    ...words(layout)
      .filter(({ size }) => size < MIN_TEXT)
      .map((text) => `"${text.words}" is set too small`),
    ...[...hits, ...lines, ...shapes]
      .filter(({ box }) => !inside(box, layout))
      .map(({ name, box }) => `${name} leaves the frame: ${JSON.stringify(box)}`),
  ];
}

type Named = { readonly name: string; readonly box: Box };

function pairs(items: readonly Named[]): (readonly [Named, Named])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

function clash([one, other]: readonly [Named, Named]): string[] {
  return overlap(one.box, other.box) ? [`${one.name} and ${other.name} overlap`] : [];
}

function inside({ x, y, width, height }: Box, frame: TimelineLayout): boolean {
  return x >= -0.01 && y >= -0.01 && x + width <= frame.width + 0.01 && y + height <= frame.height + 0.01;
}
