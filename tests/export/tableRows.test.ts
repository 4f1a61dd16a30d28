import { expect, test } from 'vitest';
import type { Table } from '../../src/charts/table';
import { tableRows } from '../../src/export/tableRows';
import { toTsv } from '../../src/export/toTsv';

const table: Table = {
  caption: { ja: '協議', en: 'Consultations' },
  columns: [
    { id: 'name', name: { ja: '名称', en: 'Name' } },
    { id: 'other', name: { ja: '英語名', en: 'Japanese name' }, repeats: true },
    { id: 'year', name: { ja: '年', en: 'Year' }, numeric: true },
  ],
  rows: [
    {
      id: 'x-1',
      record: 'gb',
      cells: { name: { ja: '英国', en: 'UK' }, other: { ja: 'UK', en: '英国' }, year: 2012 },
    },
    { id: 'in', cells: { name: { ja: 'イン\tド', en: 'In\r\ndia' }, other: null, year: null } },
  ],
};

test('words take a column a language, numbers one, and the id of the record stands first', () => {
  expect(tableRows(table)).toEqual({
    header: ['id', '名称', 'Name', '年 / Year'],
    rows: [
      ['gb', '英国', 'UK', '2012'],
      ['in', 'イン\tド', 'In\r\ndia', ''],
    ],
  });
});

test('for one reader the columns are those on the screen, in the reader’s language', () => {
  expect(tableRows(table, ['en'])).toEqual({
    header: ['id', 'Name', 'Japanese name', 'Year'],
    rows: [
      ['gb', 'UK', '英国', '2012'],
      ['in', 'In\r\ndia', '', ''],
    ],
  });
});

test('a cell never breaks the rows or the columns of the clipboard', () => {
  const lines = toTsv(tableRows(table, ['en'])).split('\n');
  expect(lines).toEqual(['id\tName\tJapanese name\tYear', 'gb\tUK\t英国\t2012', 'in\tIn dia\t\t']);
});
