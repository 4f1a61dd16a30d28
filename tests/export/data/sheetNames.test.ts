import { expect, test } from 'vitest';
import type { Table } from '../../../src/charts/table';
import { sheetNames } from '../../../src/export/data/sheetNames';

const table = (ja: string, en: string): Table => ({ caption: { ja, en }, columns: [], rows: [] });

test('a sheet is called after the first sentence of its caption, in what Excel takes', () => {
  const tables = [
    table('原資料に記載された協議 21件。表にない…。', '21 consultations listed in the source. A partner …'),
    table('柱1：人材/制度', 'Consultations with the U.S. in 2014. More.'),
  ];
  expect(sheetNames(tables, 'ja')).toEqual(['1 原資料に記載された協議 21件', '2 柱1 人材 制度']);
  expect(sheetNames(tables, 'en')).toEqual(['1 21 consultations listed in', '2 Consultations with the U.S']);
});

test('two tables of the same name stay apart, and no name is too long', () => {
  const long = table('あ'.repeat(60), 'word '.repeat(20));
  const names = sheetNames([long, long], 'ja');
  expect(names[0]).not.toBe(names[1]);
  for (const name of [...names, ...sheetNames([long], 'en')]) expect(name.length).toBeLessThanOrEqual(31);
});
