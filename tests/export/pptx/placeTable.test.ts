import { expect, test } from 'vitest';
import type { Table } from '../../../src/charts/table';
import { placeTable } from '../../../src/export/pptx/placeTable';
import { same } from '../../../src/i18n/text';

const ROOM = { width: 12, height: 5 };

function table(rows: number): Table {
  return {
    caption: same('Table'),
    columns: [
      { id: 'year', name: { ja: '年', en: 'Year' }, numeric: true },
      { id: 'name', name: { ja: '名称', en: 'Name' } },
      { id: 'other', name: same('Name (ja)'), repeats: true },
      { id: 'empty', name: { ja: '備考', en: 'Note' } },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      id: String(index),
      cells: { year: 2000 + index, name: same(`row ${index}`), other: same('x') },
      faded: index === 1,
    })),
  };
}

test('every row stands on exactly one slide, in order, and no slide is overfull', () => {
  const placed = placeTable(table(60), ROOM, 'en');
  expect(placed.pages.length).toBeGreaterThan(1);
  const all = placed.pages.flat();
  expect(all.map(({ cells }) => cells[0])).toEqual(
    Array.from({ length: 60 }, (_, index) => String(2000 + index)),
  );
  for (const page of placed.pages) {
    const height = page.reduce((total, row) => total + row.height, placed.head);
    expect(height).toBeLessThanOrEqual(ROOM.height);
  }
  expect(all[1]?.faded).toBe(true);
});

test('columns that repeat another language or are empty are left out; the others fill the room', () => {
  const { columns } = placeTable(table(3), ROOM, 'ja');
  expect(columns.map(({ name }) => name)).toEqual(['年', '名称']);
  expect(columns.reduce((total, { width }) => total + width, 0)).toBeCloseTo(12, 6);
  expect(columns[0]?.numeric).toBe(true);
});

test('a row with more words is higher, and long words never leave the others without room', () => {
  const long: Table = {
    caption: same('Table'),
    columns: [
      { id: 'a', name: same('A') },
      { id: 'b', name: same('B') },
    ],
    rows: [
      { id: '1', cells: { a: same('能力構築支援'.repeat(40)), b: same('協議') } },
      { id: '2', cells: { a: same('協議'), b: same('協議') } },
    ],
  };
  const { pages, columns } = placeTable(long, ROOM, 'ja');
  const [first, second] = pages.flat();
  expect(first?.height).toBeGreaterThan((second?.height ?? 0) * 3);
  expect(columns[1]?.width).toBeGreaterThan(0.4);
});

test('without rows there is one slide without rows', () => {
  expect(placeTable(table(0), ROOM, 'en').pages).toEqual([[]]);
});
