import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { paint } from '../../src/charts/palette';
import { recordsSchema } from '../../src/dataset/recordsSchema';
import { defaultFilters, type Filters } from '../../src/filters/filters';
import { formatFilters } from '../../src/filters/filtersUrl';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';
import { PATIENCE } from './support/patience';
import { otherLanguage } from './support/settled';
import { expect, test } from './support/test';
import { unzip } from './support/unzip';

const dataset = realDataset();

/** One or two parts of a filter: with all four set, hardly anything would be left to compare. */
const PARTS: readonly (readonly (keyof Filters)[])[] = [
  ['partners'],
  ['years'],
  ['levels'],
  ['pillars'],
  ['partners', 'years'],
  ['partners', 'levels'],
  ['levels', 'pillars'],
];
/** Twenty filters, drawn at random once and for all. */
const FILTERS = fc.sample(
  fc.tuple(arbitraryFilters(dataset), fc.constantFrom(...PARTS)).map(([drawn, parts]): Filters => ({
    ...defaultFilters(dataset),
    ...Object.fromEntries(parts.map((part) => [part, drawn[part]])),
  })),
  { numRuns: 20, seed: 20_161_005 },
);
const BATCH = 5;

/** Of each view, the kind of its records; on the timeline partners have marks too. */
const VIEWS = [
  { path: '/timeline', kind: 'consultation', extra: '' },
  { path: '/forums', kind: 'forum', extra: '' },
  { path: '/framework', kind: 'framework', extra: 'open=all' },
] as const;

async function openData(
  page: Page,
  names: { readonly button: string; readonly data: string },
): Promise<Locator> {
  await page.getByRole('button', { name: names.button }).click();
  const dialog = page.getByRole('dialog');
  // It is loaded on the first press.
  await expect(dialog).toBeVisible({ timeout: PATIENCE });
  await dialog.getByText(names.data, { exact: true }).click();
  return dialog.locator('[data-save=data]');
}
const JA = { button: '保存・共有', data: 'データ' };
const EN = { button: 'Save and share', data: 'Data' };

async function saved(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Ids of the marks of the chart that are not set back. */
async function drawnIds(page: Page, kind: string): Promise<readonly string[]> {
  const marks = await page.locator('[data-view] svg [data-record]').evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.getAttribute('data-record') ?? '',
      fills: [...mark.querySelectorAll('path, rect')].map((shape) => shape.getAttribute('fill')),
    })),
  );
  const ids = marks.filter(({ fills }) => !fills.includes(paint.faded)).map(({ id }) => id);
  return [...new Set(ids)].filter((id) => dataset.records.get(id)?.kind === kind).toSorted();
}

for (const { path, kind, extra } of VIEWS) {
  for (let first = 0; first < FILTERS.length; first += BATCH) {
    test(`${path}: CSV holds the ids of the chart under random filters ${first + 1} to ${first + BATCH}`, async ({
      page,
    }) => {
      for (const filters of FILTERS.slice(first, first + BATCH)) {
        const query = formatFilters(filters, dataset).map((pair) => pair.join('='));
        await page.goto(`./#${path}?${[...query, extra].join('&')}`);
        // The chart of the filter before it is in sight until that of this one is drawn.
        const inEnglish = [...query, 'lang=en', extra].filter((part) => part !== '');
        await expect(otherLanguage(page)).toHaveAttribute('href', `#${path}?${inEnglish.join('&')}`);
        await expect(page.locator('[data-view] svg').first()).toBeVisible();
        const data = await openData(page, JA);
        const button = data.getByRole('button', { name: 'CSVで保存' });
        await expect(button).toBeVisible();
        const shown = await drawnIds(page, kind);
        if (shown.length === 0) {
          await expect(button).toBeDisabled();
          await expect(data).toContainText('この絞り込みに該当する行はありません。');
        } else {
          const { name, content } = await saved(page, button);
          expect(name).toMatch(/^cyber-diplomacy_[A-Za-z0-9_-]+_ja-en_[a-z]+\.csv$/);
          expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
          const [header = [], ...rows] = csvParseRows(content.toString('utf8').slice(1));
          expect(header[0]).toBe('id');
          expect(rows.map(([id]) => String(id)).toSorted(), query.join('&')).toEqual(shown);
          expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]));
          await expect(data.getByRole('status').last()).toContainText(`（${rows.length}行）を保存しました。`);
        }
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  }
}

test('JSON is valid against the published schema and says what it holds; all of a view is one choice away', async ({
  page,
}) => {
  await page.goto('./#/forums?levels=working&lang=en');
  const data = await openData(page, EN);
  await data.getByText('JSON', { exact: true }).click();
  const button = data.getByRole('button', { name: 'Save as JSON' });
  const some = recordsSchema.parse(JSON.parse((await saved(page, button)).content.toString('utf8')));
  expect(some.records.map(({ id }) => id).toSorted()).toEqual(await drawnIds(page, 'forum'));
  expect(some.filter.en).toBe('Filter: forum level: policy and working level');
  expect(some.asOf.en).toBe('as of October 2016');
  expect(some.address).toBe(page.url());
  const schema = await page.request.get(some.$schema);
  expect(await schema.json()).toMatchObject({ properties: { records: { type: 'array' } } });

  await data.getByText('All (16 records)').click();
  const { name, content } = await saved(page, button);
  const whole = recordsSchema.parse(JSON.parse(content.toString('utf8')));
  expect(name).toBe('cyber-diplomacy_forums_ja-en_records.json');
  expect(whole.records.map(({ id }) => id)).toEqual(dataset.forums.map(({ id }) => id));
  expect(whole.filter.en).toBe('Filter: none (all records)');
});

test('with the added facts switched off no file holds any', async ({ page }) => {
  await page.goto('./#/records?supplement=off&lang=en');
  const data = await openData(page, EN);
  await expect(data.getByRole('link', { name: 'The whole dataset' })).toHaveCount(0);
  await data.getByText('JSON', { exact: true }).click();
  const { name, content } = await saved(page, data.getByRole('button', { name: 'Save as JSON' }));
  const text = content.toString('utf8');
  const { records, addedFacts } = recordsSchema.parse(JSON.parse(text));
  expect(name).toBe('cyber-diplomacy_records_source-only_ja-en_records.json');
  expect(records).toHaveLength(dataset.records.size);
  expect(addedFacts).toBe(false);
  for (const { urls } of dataset.supplement.memberships)
    for (const url of urls) expect(text).not.toContain(url);
});

test('a workbook has a sheet for each table, headings that stay, numbers as numbers, and a sheet that says what it is', async ({
  page,
}) => {
  await page.goto('./#/timeline?partners=GB&lang=en&lane=milestones');
  const data = await openData(page, EN);
  await data.getByText('Excel', { exact: true }).click();
  const { name, content } = await saved(page, data.getByRole('button', { name: 'Save as Excel' }));
  expect(name).toBe(
    'cyber-diplomacy_timeline_partners-GB_lane-milestones_ja-en_consultations_milestones.xlsx',
  );

  const files = unzip(content);
  const sheets = await page.evaluate(readWorkbook, [...files]);
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    '1 3 consultations listed in',
    '2 11 milestones',
    'README',
  ]);
  const [consultations, milestones, readme] = sheets;
  const ids = dataset.consultations.filter(({ partners }) => partners.includes('GB')).map(({ id }) => id);
  expect(consultations?.rows.slice(1).map(([id]) => id)).toEqual(ids);
  expect(
    consultations?.rows
      .slice(1)
      .map(([id]) => id?.toString())
      .toSorted(),
  ).toEqual(await drawnIds(page, 'consultation'));
  expect(consultations?.rows[0]?.slice(0, 4)).toEqual(['id', '年 / Year', '相手', 'Partners']);
  expect(consultations?.rows.slice(1).map(([, year]) => year)).toEqual(
    ids.map((id) => Number(id.slice(0, 4))),
  );
  expect(milestones?.rows.slice(1)).toHaveLength(dataset.milestones.length);
  expect(sheets.map(({ frozen }) => frozen)).toEqual([true, true, false]);
  const about = readme?.rows.flat().join('\n');
  for (const words of ['英国', 'the UK', '2016年10月', 'October 2016', '日本政府', 'MIT', page.url()]) {
    expect(about).toContain(words);
  }
});

/** The sheets of a workbook (ECMA-376), read by the browser's own parser of XML. */
function readWorkbook(entries: readonly (readonly [string, string])[]) {
  const files = new Map(entries);
  const parse = (path: string) => new DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
  const strings = [...parse('xl/sharedStrings.xml').querySelectorAll('si')].map(
    (one) => one.textContent ?? '',
  );
  return [...parse('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, index) => {
    const content = parse(`xl/worksheets/sheet${index + 1}.xml`);
    const cellOf = (cell: Element) => {
      const value = cell.querySelector('v')?.textContent ?? '';
      return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : Number(value);
    };
    return {
      name: sheet.getAttribute('name') ?? '',
      frozen: content.querySelector('pane[state=frozen]') !== null,
      rows: [...content.querySelectorAll('row')].map((row) => [...row.querySelectorAll('c')].map(cellOf)),
    };
  });
}

test('a table of the two is chosen by name, in CSV', async ({ page }) => {
  await page.goto('./#/timeline?lane=milestones');
  const data = await openData(page, JA);
  await data.getByLabel('表', { exact: true }).selectOption({ label: '主な動き 11件（11行）' });
  await expect(data.getByRole('status').first()).toHaveText(
    '絞り込みはなく、この表の11行（この画面の2つの表のうち）を保存します。',
  );
  const { name, content } = await saved(page, data.getByRole('button', { name: 'CSVで保存（11行）' }));
  expect(name).toBe('cyber-diplomacy_timeline_lane-milestones_ja-en_milestones.csv');
  const [, ...rows] = csvParseRows(content.toString('utf8').slice(1));
  expect(rows.map(([id]) => String(id)).toSorted()).toEqual(
    dataset.milestones.map(({ id }) => id).toSorted(),
  );
});

test('on a phone the long names of tables push nothing out of the panel', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/partners/US?lang=en');
  const data = await openData(page, EN);
  await expect(data.getByRole('button', { name: 'Save as CSV (4 rows)' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  // More words come into it as the whole view is loaded.
  await expect(async () => {
    const edges = await data.evaluate((section) =>
      [section, ...section.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right),
    );
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(Math.max(...edges)).toBeLessThanOrEqual((dialog?.x ?? 0) + (dialog?.width ?? 0));
  }).toPass();
});

test('a part of the app that cannot be loaded is said so, and the view stays as it was', async ({ page }) => {
  await page.goto('./#/timeline?partners=GB&lang=en');
  const data = await openData(page, EN);
  await data.getByText('Excel', { exact: true }).click();
  await page.route('**/writeXlsx*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
  );
  await data.getByRole('button', { name: 'Save as Excel' }).click();
  // Above it there is another one until the whole view is loaded.
  await expect(data.getByRole('status').last()).toContainText('A part of the app could not be loaded.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('UK');
});
