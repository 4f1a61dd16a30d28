import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLanes } from '../../../src/charts/lanes/placeLanes';
import { selectLanes } from '../../../src/charts/lanes/selectLanes';
import { tabulateLanes } from '../../../src/charts/lanes/tabulateLanes';
import { textWidth } from '../../../src/charts/textWidth';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const whole = { from: 2012, to: 2016 };
const several = fc.shuffledSubarray(
  dataset.partners.map(({ id }) => id),
  { minLength: 1, maxLength: 4 },
);
const frames = fc.record({
  width: fc.integer({ min: 288, max: 2400 }),
  lang: fc.constantFrom('ja' as const, 'en' as const),
  scale: fc.constantFrom(1, 1.1875, 1.5),
});

describe('lanes', () => {
  test('stand in the order asked for, on one axis; a trilateral is one mark on two of them', () => {
    const data = selectLanes(dataset, ['KR', 'GB', 'CN'], whole);
    expect(data.lanes.map(({ partner, years }) => [partner.id, years])).toEqual([
      ['KR', [2014, 2015]],
      ['GB', [2012, 2014, 2016]],
      ['CN', [2014, 2015]],
    ]);
    expect(data.marks.map(({ id }) => id)).toEqual([
      '2012-gb',
      '2014-cn-kr',
      '2014-gb',
      '2015-cn-kr',
      '2016-gb',
    ]);
    expect(data.years.filter(({ shared }) => shared).map(({ year }) => year)).toEqual([2014]);
    const layout = placeLanes(data, { width: 1200, lang: 'ja', scale: 1 });
    const joint = layout.marks.find(({ id }) => id === '2014-cn-kr');
    expect(joint?.dots.map(({ key }) => key)).toEqual(['KR', 'CN']);
    expect(joint?.link).not.toBeNull();
    expect(joint?.hits).toHaveLength(2);
  });

  test('neighbours share a capsule; one alone names the other partner', () => {
    const frame = { width: 1200, lang: 'en', scale: 1 } as const;
    const together = placeLanes(selectLanes(dataset, ['CN', 'KR'], whole), frame);
    expect(together.marks.map(({ shells, link }) => [shells.length, link])).toEqual([
      [1, null],
      [1, null],
    ]);
    const alone = placeLanes(selectLanes(dataset, ['CN'], whole), frame);
    expect(alone.marks.map(({ words }) => words.map((line) => line.words).join(' '))).toEqual([
      'trilateral (ROK)',
      'trilateral (ROK)',
    ]);
    expect(alone.lanes[0]?.none.map(({ year }) => year)).toEqual([2012, 2013, 2016]);
    expect(alone.description).toMatch(/None listed in the source in 2012, 2013 or 2016\..*does not mean/);
  });

  test('for one partner no year is called shared', () => {
    const { years } = selectLanes(dataset, ['US'], whole);
    expect(years.every(({ shared }) => !shared)).toBe(true);
  });

  test('picture and table hold the same records, for any partners and years', () => {
    fc.assert(
      fc.property(several, arbitraryFilters(dataset), (ids, { years }) => {
        const data = selectLanes(dataset, ids, years);
        const expected = file.consultations
          .filter(
            ({ year, partners }) =>
              year >= years.from && year <= years.to && partners.some((id) => ids.includes(id)),
          )
          .map(({ id }) => id);
        expect(tabulateLanes(data).rows.map(({ id }) => id)).toEqual(expected);
        const layout = placeLanes(data, { width: 1000, lang: 'ja', scale: 1 });
        expect(layout.marks.map(({ id }) => id)).toEqual(expected);
        expect(layout.lanes.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  test('everything stays inside the drawing and targets are large enough, for any frame', () => {
    fc.assert(
      fc.property(several, arbitraryFilters(dataset), frames, (ids, { years }, frame) => {
        const layout = placeLanes(selectLanes(dataset, ids, years), frame);
        const words = [
          ...layout.years.flatMap((year) => year.words),
          ...layout.lanes.flatMap((lane) => [...lane.label, ...lane.none.flatMap((none) => none.words)]),
          ...layout.marks.flatMap((mark) => mark.words),
        ];
        for (const line of words) {
          const width = textWidth(line.words, line.size, line.weight);
          const left = line.x - { start: 0, middle: width / 2, end: width }[line.anchor];
          expect(left).toBeGreaterThan(-1);
          expect(left + width).toBeLessThan(frame.width + 1);
          expect(line.size).toBeGreaterThanOrEqual(12);
          expect(line.y).toBeLessThan(layout.height);
        }
        for (const hit of layout.marks.flatMap((mark) => mark.hits)) {
          expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
          expect(hit.y).toBeGreaterThanOrEqual(0);
          expect(hit.y + hit.height).toBeLessThanOrEqual(layout.height);
        }
        const boxes = layout.lanes.flatMap(({ labelBox }) => labelBox ?? []);
        expect(boxes).toHaveLength(ids.length === 1 ? 0 : ids.length);
        for (const box of boxes) {
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
          expect(box.x).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('a year that is not complete is hatched and says how far it reaches', () => {
    const { years } = placeLanes(selectLanes(dataset, ['DE'], whole), { width: 900, lang: 'ja', scale: 1 });
    expect(years.filter(({ hatch }) => hatch !== null).map(({ year }) => year)).toEqual([2016]);
    expect(years.at(-1)?.words.map(({ words }) => words)).toEqual(['2016', '10月まで']);
  });
});
