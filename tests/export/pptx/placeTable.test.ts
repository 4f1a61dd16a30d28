import { expect, test } from 'vitest';
import type { Table } from '../../../src/charts/table';
import { CELL, placeTable } from '../../../src/export/pptx/placeTable';
import { textWidth } from '../../../src/charts/textWidth';
import { LANGS, same, type Text } from '../../../src/i18n/text';

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
  expect(all.map(({ cells }) => cells[0]?.words)).toEqual(
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

function wide(cells: Readonly<Record<string, Text>>): Table {
  const long = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, same('能力構築支援に関する協議 capacity '.repeat(8))]),
  );
  return {
    caption: same('Table'),
    columns: [...Object.keys(long), ...Object.keys(cells)].map((id) => ({ id, name: same(id) })),
    rows: [{ id: '1', cells: { ...long, ...cells } }],
  };
}

test.each(LANGS)(
  'no date and no short name is broken, however much the other columns ask for (%s)',
  (lang) => {
    const words = {
      date: { ja: '2015年12月27日', en: '27 September 2015' },
      country: { ja: 'オーストラリア', en: 'Australia' },
    };
    const { columns, size } = placeTable(wide(words), ROOM, lang);
    for (const [id, { [lang]: said }] of Object.entries(words)) {
      const room = ((columns.find(({ name }) => name === id)?.width ?? 0) - 2 * CELL.inline) * 72;
      expect(room, said).toBeGreaterThan(textWidth(said, size));
    }
  },
);

test('a link is the name of its host, one a line, and two pages of one host are told apart', () => {
  const urls = [
    'https://www.mofa.go.jp/policy/page22e_000001.html?a=1&b=2',
    'https://ccdcoe.org/a',
    'https://ccdcoe.org/b',
  ];
  const { pages } = placeTable(wide({ link: same(urls.join(' ')) }), ROOM, 'en');
  expect(pages.flat()[0]?.cells.at(-1)).toEqual({
    words: 'mofa.go.jp\nccdcoe.org (1)\nccdcoe.org (2)',
    links: [
      { name: 'mofa.go.jp', url: urls[0] },
      { name: 'ccdcoe.org (1)', url: urls[1] },
      { name: 'ccdcoe.org (2)', url: urls[2] },
    ],
  });
  const mixed = placeTable(wide({ link: same('see https://ccdcoe.org/a') }), ROOM, 'en');
  expect(mixed.pages.flat()[0]?.cells.at(-1)).toEqual({ words: 'see https://ccdcoe.org/a', links: [] });
});

test('a table of many rows is set in smaller type, and takes fewer slides for it', () => {
  const few = placeTable(table(60), ROOM, 'en');
  expect(few.size).toBe(12);
  const many = placeTable(table(400), ROOM, 'en');
  expect(many.size).toBe(10);
  expect(many.pages[0]?.length).toBeGreaterThan(few.pages[0]?.length ?? 0);
});
