import { describe, expect, test } from 'vitest';
import { selectStances } from '../../../src/charts/tree/selectStances';
import { tabulateTree } from '../../../src/charts/tree/tabulateTree';
import { defaultFilters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);

describe('the table of the framework', () => {
  test('has every node once, shown or not, and its columns are filled from each', () => {
    const table = tabulateTree(dataset, selectStances(dataset, everything));
    expect(table.rows.map(({ id }) => id)).toEqual(dataset.frameworkNodes.map(({ id }) => id));
    const columns = table.columns.map(({ id }) => id);
    for (const { cells } of table.rows) expect(Object.keys(cells)).toEqual(columns);
    expect(new Set(table.rows.map(({ cells }) => JSON.stringify(cells['number']))).size).toBe(
      table.rows.length,
    );
  });

  test('says of a node what the chart says', () => {
    const rows = tabulateTree(dataset, selectStances(dataset, everything)).rows;
    const cells = (id: string) => rows.find((row) => row.id === id)?.cells;
    expect(cells('cb-1-a')).toEqual({
      number: { ja: '1.4.1', en: '1.4.1' },
      item: {
        ja: '（ア）途上国政府の態勢作りの支援',
        en: '(a) Helping governments build their arrangements',
      },
      level: 2,
      pillar: { ja: '①', en: '①' },
      emphasis: null,
      priority: { ja: '当面注力', en: 'Current focus' },
      date: null,
      names: null,
      sources: {
        ja: expect.stringMatching(/^スライド8：（ア）途上国政府の態勢作りの支援、[^「」]*$/) as unknown,
        en: expect.stringMatching(/^Slide 8: \(a\) Building government arrangements; [^“”]*$/) as unknown,
      },
    });
    expect(cells('cb-2')?.['emphasis']).toEqual({ ja: '多国間中心', en: 'Mainly multilateral' });
    expect(cells('cb-1-record-myanmar-network')).toMatchObject({
      date: { ja: '2015年～', en: 'since 2015' },
      names: { ja: '国際協力機構（JICA）', en: 'Japan International Cooperation Agency (JICA)' },
    });
    expect(rows.find(({ id }) => id === 'cb-1-record-myanmar-network')?.keys).toEqual({ date: '2015/..' });
    expect(cells('cb-basic-policy')).toMatchObject({ number: { ja: '1' }, level: 0 });
  });

  test('keeps what the filter leaves out, faded, with the reason', () => {
    const rows = tabulateTree(dataset, selectStances(dataset, { ...everything, partners: ['US'] })).rows;
    expect(rows).toHaveLength(119);
    expect(rows.filter(({ faded }) => faded !== true).map(({ id }) => id)).toEqual([
      'cb-basic-policy',
      'cb-1',
      'cb-1-friends',
      'cb-1-friends-exchange',
      'cb-1-friends-overlap',
      'cb-1-friends-synergy',
    ]);
    const unfiltered = tabulateTree(dataset, selectStances(dataset, everything));
    expect(unfiltered.columns.map(({ id }) => id)).not.toContain('filter');
    const left = rows.find(({ id }) => id === 'cb-2');
    expect(left?.cells['filter']).toEqual({
      ja: '選んだ国・地域に係るものではない。',
      en: 'Mentions no chosen partner.',
    });
  });
});
