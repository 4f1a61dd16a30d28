import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { paint } from '../../src/charts/palette';
import { selectPyramid } from '../../src/charts/pyramid/selectPyramid';
import { tabulatePyramid } from '../../src/charts/pyramid/tabulatePyramid';
import type { Table } from '../../src/charts/table';
import { selectTimeline } from '../../src/charts/timeline/selectTimeline';
import { tabulateTimeline } from '../../src/charts/timeline/tabulateTimeline';
import { selectStances } from '../../src/charts/tree/selectStances';
import { tabulateTree } from '../../src/charts/tree/tabulateTree';
import { tableRows, type PlainRows } from '../../src/export/tableRows';
import { shownColumns } from '../../src/features/records/recordColumns';
import { selectRecords, stockRecords } from '../../src/features/records/selectRecords';
import { tabulateRecords } from '../../src/features/records/tabulateRecords';
import { defaultFilters, type Filters } from '../../src/filters/filters';
import { formatFilters } from '../../src/filters/filtersUrl';
import { forumsMessages } from '../../src/i18n/messages/forums';
import { frameworkMessages } from '../../src/i18n/messages/framework';
import { recordsMessages } from '../../src/i18n/messages/records';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';
import { expect, test } from './support/test';

/*
 * Ten filters, drawn at random once and for all. For each, a view's chart, its table and its rows for CSV have to
 * agree on every record: whether it is there, and how it stands to the filter. "in" is a mark drawn in full, "out" one
 * that is set back (the pyramid and the tree keep those), "unknown" one with a "?". The timeline and the table of
 * records leave out what is not in.
 */
const dataset = realDataset();
/** One or two parts of a filter: with all four set, hardly anything would be left to compare. */
const PARTS: readonly (readonly (keyof Filters)[])[] = [
  ['partners'],
  ['years'],
  ['levels'],
  ['pillars'],
  ['partners', 'years'],
  ['partners', 'levels'],
  ['partners', 'pillars'],
  ['levels', 'pillars'],
];
const FILTERS = fc.sample(
  fc.tuple(arbitraryFilters(dataset), fc.constantFrom(...PARTS)).map(([drawn, parts]): Filters => ({
    ...defaultFilters(dataset),
    ...Object.fromEntries(parts.map((part) => [part, drawn[part]])),
  })),
  { numRuns: 10, seed: 20_161_031 },
);

type Is = 'in' | 'out' | 'unknown';
type Shown = Readonly<Record<string, Is>>;

/** What a row says in the column about the filter, where there is one. */
const standing = (words: string): Is => {
  if (words === '' || words === forumsMessages.in.ja) return 'in';
  const unknown: readonly string[] = [forumsMessages.unknown.ja, recordsMessages.undecided.ja];
  return unknown.includes(words) ? 'unknown' : 'out';
};
const HEADINGS: readonly string[] = [
  forumsMessages.columnReason.ja,
  frameworkMessages.columns.filter.ja,
  recordsMessages.filter.ja,
];

const fromPlain = ({ header, rows }: PlainRows): readonly (readonly [string, Is])[] => {
  const column = header.findIndex((heading) => HEADINGS.includes(heading));
  return rows.map((row) => [row[0] ?? '', standing(row[column] ?? '')]);
};

/** The rows of the table on the page, in their order. */
async function fromTable(page: Page): Promise<readonly (readonly [string, Is])[]> {
  const { headings, rows } = await page.locator('[data-view] table').evaluate((table) => ({
    headings: [...table.querySelectorAll('th button')].map((button) => button.textContent ?? ''),
    rows: [...table.querySelectorAll('tr[data-record]')].map((row) => ({
      id: row.getAttribute('data-record') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    })),
  }));
  const column = headings.findIndex((heading) => HEADINGS.includes(heading));
  return rows.map(({ id, cells }) => [id, standing(cells[column] ?? '')]);
}

/** The marks of the chart on the page. */
async function fromChart(page: Page): Promise<Shown> {
  const marks = await page.locator('[data-view] svg [data-record]').evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.getAttribute('data-record') ?? '',
      fills: [...mark.querySelectorAll('path, rect')].map((shape) => shape.getAttribute('fill')),
      letters: [...mark.querySelectorAll('text')].map((text) => text.textContent),
    })),
  );
  return Object.fromEntries(
    marks.map(({ id, fills, letters }) => {
      if (fills.includes(paint.faded)) return [id, 'out'];
      return [id, letters.includes(forumsMessages.unknownBadge.ja) ? 'unknown' : 'in'];
    }),
  );
}

interface View {
  readonly path: string;
  readonly extra: string;
  readonly tabulate: (filters: Filters) => Table;
  /** Marks of other records, such as the partners of the timeline's rows, are no part of its table. */
  readonly marks: ((id: string) => boolean) | null;
}

const VIEWS: readonly View[] = [
  {
    path: '/timeline',
    extra: '',
    tabulate: (filters) => tabulateTimeline(selectTimeline(dataset, filters, 'first', 'ja')),
    marks: (id) => dataset.records.get(id)?.kind === 'consultation',
  },
  {
    path: '/forums',
    extra: '',
    tabulate: (filters) => tabulatePyramid(selectPyramid(dataset, filters)),
    marks: (id) => dataset.records.get(id)?.kind === 'forum',
  },
  {
    path: '/framework',
    extra: 'open=all',
    tabulate: (filters) => tabulateTree(dataset, selectStances(dataset, filters)),
    marks: () => true,
  },
  {
    path: '/records',
    extra: '',
    tabulate: (filters) => {
      const none = { kinds: [], section: null, layer: 'all' } as const;
      const { items } = selectRecords(stockRecords(dataset), filters, none, null);
      return tabulateRecords(items, shownColumns([], true), filters, dataset);
    },
    marks: null,
  },
];

for (const { path, extra, tabulate, marks } of VIEWS) {
  test(`${path}: under ten filters the chart, the table and the rows for CSV hold the same records`, async ({
    page,
  }) => {
    const met = new Set<Is>();
    const sizes = new Set<number>();
    for (const filters of FILTERS) {
      const query = formatFilters(filters, dataset).map((pair) => pair.join('='));
      const address = (more: readonly string[]) =>
        `./#${path}?${[...query, ...more].filter((part) => part !== '').join('&')}`;
      const plain = fromPlain(tableRows(tabulate(filters)));
      for (const [, is] of plain) met.add(is);
      sizes.add(plain.filter(([, is]) => is === 'in').length);

      await page.goto(address([extra, marks === null ? '' : 'as=table']));
      await expect.poll(() => fromTable(page), { message: query.join('&') }).toEqual(plain);
      if (marks === null) continue;
      await page.goto(address([extra]));
      await expect(page.locator('[data-view] svg').first()).toBeVisible();
      await expect
        .poll(
          async () => Object.fromEntries(Object.entries(await fromChart(page)).filter(([id]) => marks(id))),
          {
            message: query.join('&'),
          },
        )
        .toEqual(Object.fromEntries(plain));
    }
    // The ten are no trivial ones.
    expect(sizes.size).toBeGreaterThan(3);
    if (path === '/forums') expect([...met].toSorted()).toEqual(['in', 'out', 'unknown']);
  });
}
