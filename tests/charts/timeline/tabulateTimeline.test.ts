import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTimeline } from '../../../src/charts/timeline/placeTimeline';
import { selectTimeline } from '../../../src/charts/timeline/selectTimeline';
import { tabulateTimeline } from '../../../src/charts/timeline/tabulateTimeline';
import { defaultFilters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

describe('the table twin of the timeline', () => {
  test('says of each consultation what its mark says', () => {
    const table = tabulateTimeline(selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja'));
    expect(table.rows).toHaveLength(21);
    expect(table.rows.find(({ id }) => id === '2014-us')?.cells).toEqual({
      year: 2014,
      partners: { ja: '米国', en: 'U.S.' },
      format: { ja: '二国間協議', en: 'Bilateral consultation' },
      listing: { ja: '2回目以降', en: 'Listed before' },
      source: { ja: 'スライド6：二国間協議 2014年', en: 'Slide 6: Consultations 2014' },
    });
    expect(table.rows.find(({ id }) => id === '2014-cn-kr')?.cells).toEqual({
      year: 2014,
      partners: { ja: '中国、韓国', en: 'China and ROK' },
      format: { ja: '三カ国協議', en: 'Trilateral consultation' },
      listing: { ja: '中国：初めて、韓国：初めて', en: 'China: first listed; ROK: first listed' },
      source: {
        ja: 'スライド6：二国間協議 2014年、スライド6：注2 中国及び韓国',
        en: 'Slide 6: Consultations 2014; Slide 6: Note 2: China and Korea',
      },
    });
  });

  test('says in its caption what an absent row means', () => {
    const { caption } = tabulateTimeline(selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja'));
    expect(caption.ja).toContain('記載がないことを示し、協議がなかったことを意味しない');
    expect(caption.en).toContain('none listed, which does not mean that none was held');
  });

  test('holds the same records as the picture, whatever the filter', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.constantFrom('first', 'count', 'name'),
        fc.constantFrom('ja', 'en'),
        (filters, order, lang) => {
          const data = selectTimeline(dataset, filters, order, lang);
          const layout = placeTimeline(data, { width: 960, lang, scale: 1 });
          const reached = layout.rows.flatMap(({ marks }) => marks.map(({ id }) => id));
          const tabulated = tabulateTimeline(data).rows.map(({ id }) => id);
          expect(layout.marks.map(({ id }) => id)).toEqual(tabulated);
          expect(reached.toSorted()).toEqual(tabulated.toSorted());
        },
      ),
    );
  });
});
