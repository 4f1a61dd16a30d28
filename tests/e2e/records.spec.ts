import type { Page } from '@playwright/test';
import { file, records } from '../support/bundledDataset';
import { manyRecords } from './support/manyRecords';
import { PATIENCE } from './support/patience';
import { expect, test } from './support/test';

const rows = (page: Page) => page.locator('[data-view=records] tr[data-record]');
const idsOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-record')));
/** Presses the words of a choice, as a reader does; the box itself is not drawn. */
const choose = (page: Page, name: RegExp) => page.locator('label', { hasText: name }).click();
const scrollTo = (page: Page, top: number) =>
  page
    .locator('[data-view=records] table')
    .locator('xpath=..')
    .evaluate((area, to) => {
      area.scrollIntoView();
      area.scrollTop = to;
    }, top);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-record') ?? null);

/** The partner, its consultations, and the forums in which its standing is documented as being in. */
const OF_ESTONIA = ['EE', '2014-ee', '2015-ee', 'london-process', 'un-gge', 't-cy', 'oecd-wpspde'];

for (const lang of ['ja', 'en'] as const) {
  const words = {
    ja: { kind: /^協議 21$/, search: '記録を探す', date: '年・日付', layer: '補足情報あり（21）' },
    en: {
      kind: /^Consultation 21$/,
      search: 'Search the records',
      date: 'Year or date',
      layer: 'With added facts (21)',
    },
  }[lang];

  test(`a reader narrows, sorts, opens and goes back (${lang})`, async ({ page }) => {
    await page.goto(`./#/records?lang=${lang}`);
    await expect(rows(page)).toHaveCount(records.length);
    await choose(page, words.kind);
    await expect(rows(page)).toHaveCount(file.consultations.length);
    await expect(page.getByRole('radio', { name: words.layer })).toBeAttached();

    const heading = page.getByRole('columnheader', { name: words.date });
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/kinds=consultation&by=-date/);
    const years = (await idsOf(page)).map((id) => file.consultations.find((one) => one.id === id)?.year);
    expect(years).toEqual(years.toSorted((a, b) => Number(b) - Number(a)));

    await rows(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/record=2016-/);
    await expect(page.locator('aside h2')).toBeFocused();
    await expect(rows(page).first()).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await page.goBack();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  });

  test(`words are looked for while they are typed, none is lost (${lang})`, async ({ page }) => {
    await page.goto(`./#/records?lang=${lang}`);
    const field = page.getByRole('searchbox', { name: words.search });
    await field.pressSequentially('Estonia', { delay: 45 });
    await expect(field).toHaveValue('Estonia');
    await expect(page).toHaveURL(/q=Estonia/);
    await expect.poll(() => idsOf(page)).toEqual(OF_ESTONIA);
    await expect(page.locator('[data-view=records] [role=status]').last()).toContainText(/7 (\/|of) 275/);
    await field.fill('');
    await expect(rows(page)).toHaveCount(records.length);
  });
}

test('an input method composes in peace; the words go to the address once they stand', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/records');
  const field = page.getByRole('searchbox', { name: '記録を探す' });
  await field.focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['え', 'えすと', 'えすとにあ', 'エストニア']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    // Longer than typing is waited for.
    await page.clock.runFor(1000);
    await expect(field).toHaveValue(text);
    expect(page.url()).not.toContain('q=');
  }
  await session.send('Input.insertText', { text: 'エストニア' });
  await expect(field).toHaveValue('エストニア');
  await expect.poll(() => idsOf(page)).toEqual(OF_ESTONIA);
});

test('each choice shows as many records as it says', async ({ page }) => {
  await page.goto('./#/records?partners=US');
  await expect(rows(page).first()).toBeVisible();
  const counts = await page.getByRole('group', { name: '種類' }).locator('label').allInnerTexts();
  expect(counts.length).toBeGreaterThan(1);
  for (const label of counts) {
    // Those that match, and those of which it is not documented.
    const count = (label.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
    if (count === 0) continue;
    const choice = new RegExp(`^${label.replaceAll(/\s+/g, ' ').trim()}$`);
    await choose(page, choice);
    await expect(page).toHaveURL(/kinds=/);
    await expect(rows(page)).toHaveCount(count);
    await choose(page, choice);
    await expect(page).not.toHaveURL(/kinds=/);
  }
  const section = page.getByRole('combobox', { name: '原資料の箇所' });
  await section.selectOption('D2');
  await expect(page).toHaveURL(/section=D2/);
  const under = await section.locator('option[value=D2]').innerText();
  await expect(rows(page)).toHaveCount(
    (/（(.*)）$/.exec(under)?.[1]?.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0),
  );
});

test('the table is copied as it stands; where that is denied its text is there to be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/records?kinds=milestone&columns=other,date&by=-date');
  await page.getByRole('button', { name: '表をコピー' }).click();
  await expect(page.getByText('11行をコピーしました。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['id', '名称', '英語名', '年・日付']);
  expect(lines.slice(1).map(([id]) => id)).toEqual(await idsOf(page));

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await page.getByRole('button', { name: '表をコピー' }).press('Enter');
  const text = page.getByRole('textbox', { name: 'コピーする文字' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(copied.replaceAll('\r', ''));
  await expect
    .poll(() =>
      text.evaluate(
        (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
      ),
    )
    .toBe(true);
});

test('a place in the source leads to the page of the source', async ({ page }) => {
  await page.goto('./#/records?kinds=consultation&by=name');
  await rows(page).first().getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/#\/source\?section=D6\.3\./);
  await expect(page.locator('[data-view=source]')).toBeVisible();
});

test('columns are chosen by keyboard, and the choice is in the address', async ({ page }) => {
  await page.goto('./#/records?kinds=forum');
  await page.locator('summary', { hasText: '列' }).focus();
  await page.keyboard.press('Enter');
  const level = page.getByRole('checkbox', { name: '会議のレベル', exact: true });
  await expect(level).toBeVisible();
  await level.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: '会議のレベル' })).toBeVisible();
  await expect(page).toHaveURL(/columns=other,kind,date,partners,level,sections,layer/);
  await page.keyboard.press('Escape');
  await expect(level).toBeHidden();
});

test('with the added facts off nothing from outside the source is in the table', async ({ page }) => {
  await page.goto('./#/records?supplement=off');
  await expect(rows(page)).toHaveCount(records.length);
  await expect(page.locator('[data-view=records] table')).not.toContainText('補足情報');
  await expect(page.locator('[data-seen]')).not.toContainText('補足情報');
  await expect(page.locator('tr[data-record=ms-asean-japan-infosec-9]')).not.toContainText('10月20日');
});

test.describe('5,000 records', () => {
  const TOTAL = 5000;
  const big = manyRecords(TOTAL, records.length);
  const last = big.milestones.at(-1)?.id ?? '';

  test.beforeEach(async ({ page }) => {
    await page.route('**/data/dataset.json', (route) => route.fulfill({ json: big }));
    await page.goto('./#/records');
    await expect(page.getByText('5000 / 5000 件を表示')).toBeVisible({ timeout: PATIENCE });
  });

  test('only what is near is in the page, and the places of the rows are said', async ({ page }) => {
    const table = page.locator('[data-view=records] table');
    await expect(table).toHaveAttribute('aria-rowcount', String(TOTAL + 1));
    expect(await rows(page).count()).toBeLessThan(60);
    await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
    // As a mouse or a finger does: to the end of what scrolls.
    const end = page.locator(`tr[data-record="${last}"]`);
    // The rows at the end may turn out higher than was thought, and then there is more to scroll.
    await expect(async () => {
      await scrollTo(page, Number.MAX_SAFE_INTEGER);
      await expect(end).toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(end).toHaveAttribute('aria-rowindex', String(TOTAL + 1));
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
  });

  test('the keyboard reaches the next, the last and the first row, and is never lost', async ({ page }) => {
    const order = [...big.partners, ...big.consultations].map(({ id }) => id);
    // By Tab alone, from the last row that was in the page at first to those that were not.
    await rows(page).last().getByRole('link').last().focus();
    const from = order.indexOf((await focused(page)) ?? '');
    const met = new Set<string | null>();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      met.add(await focused(page));
    }
    expect(met.size).toBeGreaterThan(3);
    expect([...met]).toEqual(order.slice(from + 1, from + 1 + met.size));

    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe(last);
    await expect(page.locator(`tr[data-record="${last}"]`)).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe(big.milestones.at(-2)?.id);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe('GB');
    await expect(page.locator('tr[data-record=GB]')).toBeInViewport();

    // Scrolled far away, the row keeps the focus and stays in the page.
    await scrollTo(page, 100_000);
    await expect(page.locator('tr[data-record=GB]')).not.toBeInViewport();
    expect(await focused(page)).toBe('GB');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(big.partners[1]?.id);
    await expect(page.locator(`tr[data-record=${big.partners[1]?.id}]`)).toBeInViewport();
  });

  test('sorts them all, and finds by words and kind', async ({ page }) => {
    const heading = page.getByRole('columnheader', { name: '年・日付' });
    await heading.getByRole('button').click();
    // A heading turns the order that is drawn.
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await heading.getByRole('button').click();
    await expect(rows(page).first()).toHaveAttribute('data-record', 'ms-asean-japan-infosec-9');
    await choose(page, /^協議 4746$/);
    await expect(rows(page).first()).toContainText('2016年');
    await page
      .getByRole('link', { name: /との協議$/ })
      .first()
      .focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await focused(page)) ?? '').toMatch(/^extra-\d+$/);
    await expect(page.locator('tr[data-record]').last()).toContainText('2012年');
  });

  test('an opened record stays in the page wherever the table is', async ({ page }) => {
    await page.locator('tr[data-record=GB] a').first().click();
    await expect(page.locator('aside h2')).toBeFocused();
    await scrollTo(page, 100_000);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('GB');
  });

  test('on paper they are all there', async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rows(page).count()).toBe(TOTAL);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
  });
});
