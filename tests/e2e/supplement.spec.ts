import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { VIEWS } from './support/routes';
import { expect, test } from './support/test';

interface File {
  readonly supplement: Readonly<Record<string, unknown>>;
}

const file: File = JSON.parse(
  readFileSync(new URL('../../public/data/dataset.json', import.meta.url), 'utf8'),
);

/** Every string anywhere in a value, but for the ids that point at records. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return IDS.includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, name));
}

const IDS = ['record', 'id', 'forum', 'partner', 'standing', 'status', 'enStatus', 'titleEnStatus', 'kind'];

/** Days and months of added dates as they stand on a screen. */
function inWords(written: string): string[] {
  const months = 'January February March April May June July August September October November December';
  const [year, month, day] = written.split('-');
  if (month === undefined || day === undefined) return [];
  const name = months.split(' ')[Number(month) - 1];
  return [`${year}年${Number(month)}月${Number(day)}日`, `${Number(day)} ${name} ${year}`];
}

const { about, ...facts } = file.supplement;
const { supplement: _, ...printed } = file;
const source = [...strings(printed), ...strings(printed).flatMap(inWords), ...strings(about)].join('\n');
const screenWords = (written: string) => written.replaceAll(/\s+/g, ' ').trim();

/**
 * What only the added facts say: notes, lines, cities, hosts, links and days. Short words say nothing for certain
 * (a city is looked for only where the source has it nowhere), and what the source says too is no leak.
 */
const added = [
  ...new Set(
    strings(facts)
      .flatMap((words) => [words, ...inWords(words)])
      .map(screenWords),
  ),
].filter((words) => words.length >= 3 && !/^[\d-]+$/.test(words) && !source.includes(words));

/** Words of the interface that stand only beside added facts. */
const STATIC = ['公式資料', '二次資料', 'official source', 'secondary source', '資料なし', 'not documented'];

/** The words and addresses of a page: text, and what only some readers are told. */
async function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'href', 'aria-description', 'alt', 'placeholder'];
    const told = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.body.textContent, ...told].join('\n').replaceAll(/\s+/g, ' ');
  });
}

/** A record of each kind that added facts speak of; the inspector is the same everywhere, so few of them suffice elsewhere. */
const RECORDS = ['2014-us', 'US', 'g7'];
const MORE_RECORDS = ['2015-us', '2014-cn-kr', 'ms-asean-japan-infosec-9', 'doc-basic-policy', 'jica'];

/** Goes to an address of a view, and says which of the words are on the page or told by it. */
async function found(
  page: Page,
  view: string,
  address: string,
  sought: readonly string[],
): Promise<string[]> {
  await page.goto(address);
  await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
  if (address.includes('record=')) await expect(page.getByRole('complementary')).toBeVisible();
  // A change behind the # is drawn in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shown = await readPage(page);
  return sought.filter((one) => shown.includes(one));
}

test('there is something to hide', () => {
  expect(added.length).toBeGreaterThan(400);
  for (const known of ['ワシントンD.C.', 'Canberra', '2014年4月10日', '10 April 2014'])
    expect(added).toContain(known);
});

test('the same look finds them where they are shown', async ({ page }) => {
  // Until they are drawn: the inspector is loaded late, and the view before stands for a moment.
  const look = (address: string, ...sought: string[]) =>
    expect.poll(() => found(page, 'timeline', address, sought), { message: address }).toEqual(sought);
  await look('./#/timeline?record=2014-us', 'ワシントンD.C.', '公式資料');
  await look('./#/timeline?dates=added&lang=en', '10 April 2014', 'official source');
  await look('./#/timeline?lane=milestones', '2016年10月20日');
});

for (const { path, view } of VIEWS) {
  for (const lang of ['ja', 'en']) {
    test(`${view} (${lang}) shows nothing from outside the source while added facts are hidden`, async ({
      page,
    }) => {
      const forms =
        view === 'timeline'
          ? ['&dates=added&lane=milestones', '&dates=added&lane=milestones&as=table']
          : ['', '&as=table'];
      if (view === 'forums') forms.push('&as=matrix');
      if (view === 'strategy') forms.push('&as=relations');
      const records = view === 'timeline' ? [...RECORDS, ...MORE_RECORDS] : RECORDS;
      const queries = [
        ...forms,
        ...forms.map((form) => `${form}&partners=CN`),
        ...records.map((record) => `&record=${record}`),
      ];
      const leaks: string[] = [];
      for (const query of queries) {
        const address = `./#${path}?supplement=off&lang=${lang}${query}`;
        const words = await found(page, view, address, [...added, ...STATIC]);
        leaks.push(...words.map((one) => `${query}: ${one}`));
      }
      expect(leaks).toEqual([]);
    });
  }
}

test('the switch says that facts are hidden, works by keyboard, and Back undoes it', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  const control = page.getByRole('switch', { name: 'Added facts' });
  await expect(control).toBeChecked();
  await expect(page.getByText('hidden (source only)')).toHaveCount(0);
  await control.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/supplement=off/);
  await expect(control).not.toBeChecked();
  await expect(control).toBeFocused();
  await expect(page.getByText('hidden (source only)')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/supplement=off/);
  await page.goBack();
  await expect(control).not.toBeChecked();
});

test('on a phone a reader of a shared link sees that facts are hidden, and can have them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./#/timeline?supplement=off&dates=added');
  await expect(page.getByText('非表示（原資料の記載のみ）')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: '補足情報を表示' }).click();
  await expect(page).toHaveURL(/dates=added/);
  await expect(page.getByRole('radio', { name: '日付を補う' })).toBeChecked();
});

test('round, city, offices and date stand in the inspector, each with its status and safe links', async ({
  page,
}) => {
  const records = new Set<string>();
  for (const record of ['2013-us', '2015-us', '2014-cn-kr', '2016-au', 'ms-asean-japan-infosec-9']) {
    await page.goto(`./#/timeline?record=${record}&lang=en`);
    const panel = page.getByRole('complementary');
    // The record before stands until this one is drawn.
    const title = panel.getByRole('heading', { level: 2 });
    await expect.poll(async () => records.has(await title.innerText())).toBe(false);
    records.add(await title.innerText());
    await expect(panel.getByRole('heading', { name: /Added facts/ })).toBeVisible();
    const links = panel.locator('a[href^="http"]');
    await expect(links).not.toHaveCount(0);
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
  }
  await page.goto('./#/timeline?record=2015-us&lang=en');
  const panel = page.getByRole('complementary');
  for (const words of ['Announced for 22 July 2015', '3rd', 'Tokyo'])
    await expect(panel).toContainText(words);
  await expect(panel).toContainText('announced only');
});
