import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBody } from '../../../src/charts/timeline/placeBody';
import { selectTimeline } from '../../../src/charts/timeline/selectTimeline';
import { parseDataset } from '../../../src/dataset/parseDataset';
import { defaultFilters } from '../../../src/filters/filters';
import type { RowOrder } from '../../../src/filters/viewUrl';
import type { Lang } from '../../../src/i18n/text';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { datasetFile } from '../../support/realDataset';
import { faults, words } from './faults';
import { dataset, mark, place, row } from './placed';

describe('at any width', () => {
  test('no targets overlap, none is too small, and nothing leaves the frame', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.constantFrom<RowOrder>('first', 'count', 'name'),
        fc.constantFrom<Lang>('ja', 'en'),
        fc.integer({ min: 288, max: 3840 }),
        (filters, order, lang, width) => {
          expect(faults(place({ filters, order, lang, width }))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    [1920, 1.5],
    [1440, 2],
    [640, 2],
  ])('likewise on a projector (%i px at scale %f)', (width, scale) => {
    expect(faults(place({ width, scale }))).toEqual([]);
    expect(faults(place({ width, scale, lang: 'en', order: 'name' }))).toEqual([]);
  });

  test('rows keep their height of 40 px, and of 32 px where the form is compact', () => {
    expect(row(place(), 'IN').rule.y - row(place(), 'GB').rule.y).toBe(40);
    const compact = place({ width: 358 });
    expect(row(compact, 'IN').rule.y - row(compact, 'GB').rule.y).toBe(32);
  });
});

describe('the trilateral', () => {
  test('is a capsule over adjacent rows', () => {
    const layout = place();
    const { shells, link, dots, hits, note } = mark(layout, '2014-cn-kr');
    expect(dots.map(({ key }) => key)).toEqual(['CN', 'KR']);
    expect(shells).toHaveLength(1);
    expect(hits).toHaveLength(1);
    expect(link).toBeNull();
    expect(note?.words).toBe('三カ国');
    expect(row(layout, 'CN').marks.map(({ id }) => id)).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(row(layout, 'KR').marks).toEqual([]);
  });

  test('is a link that passes beside the dots between when the rows are apart', () => {
    const layout = place({ order: 'name', lang: 'en' });
    const { shells, link, dots } = mark(layout, '2014-cn-kr');
    expect(shells).toHaveLength(2);
    const lane = Math.max(...[...(link ?? '').matchAll(/([\d.]+),/g)].map(([, x]) => Number(x)));
    expect(lane).toBeGreaterThan((dots[0]?.x ?? 0) + (shells[0]?.width ?? 0) / 2);
    const between = layout.marks.filter(({ id }) =>
      ['2014-ee', '2014-eu', '2014-fr', '2014-il'].includes(id),
    );
    expect(between).toHaveLength(4);
    for (const other of between) {
      expect(lane).toBeGreaterThan((other.dots[0]?.x ?? 0) + (other.dots[0]?.radius ?? 0));
    }
  });

  test.each([
    ['CN', 'ja', '＋韓国'],
    ['CN', 'en', '+ ROK'],
    ['KR', 'ja', '＋中国'],
    ['KR', 'en', '+ China'],
  ] as const)('with %s alone (%s) stands on its row with a tail that says %s', (partner, lang, tail) => {
    const layout = place({ filters: { partners: [partner] }, lang });
    const { dots, link, note } = mark(layout, '2014-cn-kr');
    expect(dots.map(({ key }) => key)).toEqual([partner]);
    expect(link).not.toBeNull();
    expect(note?.words).toBe(tail);
  });

  test('keeps its name when it has only one row', () => {
    expect(mark(place({ filters: { partners: ['CN'] } }), '2014-cn-kr').sentence).toBe(
      '2014年：中国・韓国との三カ国協議。両国とも初めての記載。',
    );
  });
});

describe('several consultations of one partner in one year', () => {
  const file = datasetFile();
  const extra = ['a', 'b', 'c'].map((letter) => ({
    id: `2014-us-${letter}`,
    year: 2014,
    partners: ['US'],
    format: 'bilateral' as const,
    cites: ['D6.3.2014'],
  }));
  const parsed = parseDataset({ ...file, consultations: [...file.consultations, ...extra] });
  if (!parsed.ok) throw new Error('the fixture is broken');
  const crowded = parsed.dataset;

  test.each([288, 358, 720, 960, 3840])('do not overlap at %i px', (width) => {
    expect(faults(place({ from: crowded, width }))).toEqual([]);
    expect(faults(place({ from: crowded, width, order: 'name', lang: 'en' }))).toEqual([]);
  });

  test('stand side by side where there is room, on further lines where there is not', () => {
    const dots = (width: number) =>
      place({ from: crowded, width })
        .marks.filter(({ id }) => id.startsWith('2014-us'))
        .map(({ at }) => at);
    expect(new Set(dots(960).map(({ y }) => y)).size).toBe(1);
    expect(new Set(dots(358).map(({ y }) => y)).size).toBeGreaterThan(1);
  });
});

describe('the preview', () => {
  test('has no words but the years', () => {
    const data = selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja');
    const layout = placeBody(data, { width: 360, lang: 'ja', scale: 1 }, 'preview').body;
    expect(words(layout).map((text) => text.words)).toEqual(['2012', '2013', '2014', '2015', '2016']);
    expect(layout.marks).toHaveLength(21);
    expect(layout.height).toBeLessThan(240);
  });
});
