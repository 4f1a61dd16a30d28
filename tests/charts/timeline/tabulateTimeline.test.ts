import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTimeline } from '../../../src/charts/timeline/placeTimeline';
import { selectTimeline } from '../../../src/charts/timeline/selectTimeline';
import { tabulateMilestones } from '../../../src/charts/timeline/tabulateMilestones';
import { tabulateTimeline } from '../../../src/charts/timeline/tabulateTimeline';
import { defaultFilters } from '../../../src/filters/filters';
import { sortRows } from '../../../src/ui/sortRows';
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
      listing: { ja: '2回目以降', en: 'Listed again' },
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

  test('has a column of added dates only where these are asked for, and sorts it as dates', () => {
    const printed = tabulateTimeline(selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja'));
    expect(printed.columns.map(({ id }) => id)).not.toContain('date');
    expect(JSON.stringify(printed)).not.toContain('補足');
    const dated = tabulateTimeline(
      selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja', { dates: 'added', lane: 'none' }),
    );
    expect(dated.columns.find(({ id }) => id === 'date')?.name.en).toBe('Date (added fact)');
    const cells = dated.rows.map(({ cells: { date } }) => JSON.stringify(date));
    expect(cells.filter((cell) => cell.includes('補足情報'))).toHaveLength(16);
    expect(cells.filter((cell) => cell.includes('日付不明'))).toHaveLength(5);
    expect(dated.rows.find(({ id }) => id === '2015-us')?.cells['date']).toEqual({
      ja: '2015年7月22日に開催と発表（補足情報）',
      en: 'Announced for 22 July 2015 (added fact)',
    });
    const ascending = sortRows(dated.rows, { column: 'date', direction: 'ascending' }, 'en').map(
      ({ id }) => id,
    );
    expect(ascending.slice(0, 6)).toEqual([
      '2012-gb',
      '2012-in',
      '2013-us',
      '2014-us',
      '2014-eu',
      '2014-cn-kr',
    ]);
    expect(ascending.slice(16).toSorted()).toEqual(['2015-ee', '2015-ru', '2016-fr', '2016-gb', '2016-il']);
  });

  test('the milestones have a table of their own', () => {
    const extras = { dates: 'printed', lane: 'milestones' } as const;
    const { milestones } = selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja', extras);
    const table = tabulateMilestones(milestones ?? [], false);
    expect(table.rows).toHaveLength(11);
    expect(table.rows.at(-1)?.cells['date']).toEqual({
      ja: '2016年10月20日～21日（補足情報・公式資料）',
      en: '20–21 October 2016 (added fact, official source)',
    });
    expect(table.rows[4]?.cells['date']).toEqual({ ja: '2015年～', en: 'since 2015' });
    expect(table.caption.en).toMatch(/^11 milestones\. Dates are/);
    // A choice of partners leaves them alone, which the caption says.
    const chosen = tabulateMilestones(milestones ?? [], true);
    expect(chosen.caption.ja).toMatch(/^主な動き 11件（相手による絞り込みなし）。/);
    expect(chosen.caption.en).toMatch(/^11 milestones \(not filtered by partner\)\. /);
  });
});
