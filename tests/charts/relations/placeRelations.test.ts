import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_TARGET, MIN_TEXT } from '../../../src/charts/frame';
import { placeRelations } from '../../../src/charts/relations/placeRelations';
import { selectRelations } from '../../../src/charts/relations/selectRelations';
import { spreadEvenly } from '../../../src/charts/relations/spreadEvenly';
import type { RelationsLayout } from '../../../src/charts/relations/relationsLayout';
import { textWidth } from '../../../src/charts/textWidth';
import { defaultFilters } from '../../../src/filters/filters';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const all = defaultFilters(dataset);
const strategy = [...dataset.records.values()].filter(({ kind }) => kind === 'strategy').map(({ id }) => id);

function place(width: number, lang: Lang, selected: string | null): RelationsLayout {
  return placeRelations(selectRelations(dataset, all, selected), { width, lang, scale: 1 });
}

/** What is wrong with a layout, in words. */
function faults({ items, carriers, width, height }: RelationsLayout): readonly string[] {
  const marks = [
    ...items.map(({ item, box, words }) => ({ id: item.id, box, words })),
    ...carriers.map(({ carrier, box, words }) => ({ id: carrier.id, box, words })),
  ];
  return marks.flatMap(({ id, box, words }, index) => [
    ...(box.height < MIN_TARGET ? [`${id} is too low`] : []),
    ...(box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height
      ? [`${id} is outside`]
      : []),
    ...words.flatMap((line) => {
      const wide = textWidth(line.words, line.size, line.weight);
      const left = line.end ? line.x - wide : line.x;
      return [
        ...(line.size < MIN_TEXT ? [`${id}: small words`] : []),
        ...(left < box.x || left + wide > box.x + box.width + 0.5
          ? [`${id}: “${line.words}” sticks out`]
          : []),
      ];
    }),
    ...marks
      .slice(index + 1)
      .filter(
        (other) =>
          other.box.x < box.x + box.width &&
          box.x < other.box.x + other.box.width &&
          other.box.y < box.y + box.height &&
          box.y < other.box.y + other.box.height,
      )
      .map((other) => `${id} lies on ${other.id}`),
  ]);
}

describe('the layout', () => {
  test('has no overlaps, clips no words and stays in its drawing, however wide and whatever is open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 2400 }),
        fc.constantFrom(...LANGS),
        fc.constantFrom(null, ...strategy),
        (width, lang, selected) => {
          expect(faults(place(width, lang, selected))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps the items in the order of the source, and draws every line', () => {
    const layout = place(1400, 'ja', null);
    const tops = layout.items.map(({ box }) => box.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(layout.links).toHaveLength(48);
    expect(layout.stops).toHaveLength(36 + 17);
  });

  test('orders what is named so that lines cross less than in the order of the file', () => {
    const { items, carriers, links } = place(1400, 'ja', null);
    const rank = new Map(items.map(({ item }, index) => [item.id, index]));
    const right = carriers.filter(({ carrier }) => carrier.kind !== 'documents');
    const crossings = (order: readonly string[]) => {
      const ends = links
        .filter(({ carrier }) => order.includes(carrier))
        .map(({ item, carrier }) => [rank.get(item) ?? 0, order.indexOf(carrier)] as const);
      return ends.reduce(
        (sum, [a, b], index) => sum + ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
        0,
      );
    };
    const placed = right.toSorted((a, b) => a.box.y - b.box.y).map(({ carrier }) => carrier.id);
    const fileOrder = selectRelations(dataset, all, null)
      .carriers.filter(({ kind }) => kind !== 'documents')
      .map(({ id }) => id);
    expect(crossings(placed)).toBeLessThan(crossings(fileOrder));
  });
});

describe('things spread on a line', () => {
  test('stand where they want where there is room', () => {
    expect(
      spreadEvenly(
        [
          { middle: 20, size: 10 },
          { middle: 60, size: 10 },
        ],
        0,
      ),
    ).toEqual([15, 55]);
  });

  test('share the shift where they would be over one another, and stay after the start', () => {
    expect(
      spreadEvenly(
        [
          { middle: 20, size: 10 },
          { middle: 20, size: 10 },
        ],
        0,
      ),
    ).toEqual([10, 20]);
    expect(
      spreadEvenly(
        [
          { middle: 2, size: 10 },
          { middle: 2, size: 10 },
        ],
        0,
      ),
    ).toEqual([0, 10]);
  });
});
