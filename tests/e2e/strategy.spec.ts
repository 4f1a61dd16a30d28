import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const view = (page: Page) => page.locator('[data-view=strategy]');
const item = (page: Page, id: string) => view(page).locator(`a[data-record="${id}"]`);
const inspector = (page: Page) => page.getByRole('complementary');

const WORDS = {
  ja: {
    headline: '戦略の3つの目的、3つの施策、6つの取組実績',
    toLaw: '法の支配の確立と信頼醸成',
    relations: 'つながり',
    table: '表',
    forUs: '米国に係るのは18項目（その上位を含めると20項目）',
    count: '項目 20 / 67',
    more: '下位の2項目',
  },
  en: {
    headline: 'The strategy: three aims, three measures and six achievements',
    toLaw: 'Rule of law and confidence building',
    relations: 'Relations',
    table: 'Table',
    forUs: '18 items mention the U.S. (20 with the items above them)',
    count: '20 of 67 items',
    more: '2 items below',
  },
} as const;

for (const lang of ['ja', 'en'] as const) {
  const words = WORDS[lang];

  test(`a reader goes through the outline, opens an item and comes back (${lang})`, async ({ page }) => {
    await page.goto(`./#/strategy?lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headline);

    await page.getByRole('navigation').getByRole('button', { name: words.toLaw }).click();
    await expect(item(page, 'st-law')).toBeInViewport();
    await view(page).getByText(words.more, { exact: true }).first().click();
    await item(page, 'st-law-assistance').click();
    await expect(inspector(page)).toBeVisible();
    await expect(page).toHaveURL(/record=st-law-assistance/);
    await expect(item(page, 'st-law-assistance')).toHaveAttribute('aria-current', 'true');

    await page.goBack();
    await expect(inspector(page)).toHaveCount(0);
    await expect(item(page, 'st-law-assistance')).toBeVisible();
  });

  test(`the relations are read and travelled by the keyboard (${lang})`, async ({ page }) => {
    await page.goto(`./#/strategy?lang=${lang}`);
    await view(page).locator('label', { hasText: words.relations }).click();
    await expect(page).toHaveURL(/as=relations/);
    await item(page, 'st-law-rule').focus();
    await page.keyboard.press('Enter');
    await expect(item(page, 'st-law-gge')).toBeVisible();
    await expect(inspector(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toHaveCount(0);

    await item(page, 'st-ach-rule-of-law').focus();
    await page.keyboard.press('ArrowRight');
    const reached = page.locator(':focus');
    await expect(reached).toHaveAttribute('data-record', /^(cb-basic-policy|US|g7)$/);
    await page.keyboard.press('ArrowLeft');
    await expect(reached).toHaveAttribute('data-record', /^st-/);
  });

  test(`a filter fades and counts on every form, with the same records, and Back undoes it (${lang})`, async ({
    page,
  }) => {
    await page.goto(`./#/strategy?lang=${lang}`);
    await expect(item(page, 'st-g7')).toBeVisible();
    const all = await recordsOf(page);
    expect(all).toHaveLength(67);

    await page.goto(`./#/strategy?lang=${lang}&partners=US`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.forUs);
    await expect(page.getByRole('status').filter({ hasText: words.count })).toBeVisible();
    expect(await recordsOf(page)).toEqual(all);
    await expect(view(page).locator('[data-stance=in]')).toHaveCount(20);

    await view(page).locator('label', { hasText: words.table }).click();
    const rows = view(page).locator('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(67);
    expect(await recordsOf(page, 'table >> nth=0 >> tbody tr')).toEqual(all);
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headline);
  });
}

/** The records that are on the page, or in a part of it. */
async function recordsOf(page: Page, marks = '[data-record]'): Promise<readonly string[]> {
  const ids = await view(page)
    .locator(marks)
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-record') ?? ''));
  return ids.toSorted((one, other) => (one < other ? -1 : Number(one > other)));
}

test('a link to a record deep in the outline shows it, unfolded', async ({ page }) => {
  await page.goto('./#/strategy?record=st-response-us-other');
  await expect(item(page, 'st-response-us-other')).toBeInViewport();
});

test('a partner leads to its consultations within the years chosen', async ({ page }) => {
  await page.goto('./#/strategy?lang=en&years=2015-2016');
  await view(page)
    .getByRole('link', { name: 'See the 2 consultations with U.S. on the timeline' })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/timeline\?partners=US&years=2015-2016/);
  await expect(page.locator('[data-view=timeline] [data-record="2015-us"]').first()).toBeVisible();
  await page.goBack();
  await expect(item(page, 'st-japan-us')).toBeVisible();
});

test('an item is found in the outline from elsewhere', async ({ page }) => {
  await page.goto('./#/framework?lang=en&record=st-law-gge');
  await inspector(page).getByRole('link', { name: 'Show in the outline of the strategy' }).click();
  await expect(page).toHaveURL(/#\/strategy\?.*record=st-law-gge/);
  await expect(item(page, 'st-law-gge')).toBeInViewport();
});

for (const as of ['chart', 'relations', 'table']) {
  for (const lang of ['ja', 'en']) {
    test(`axe finds nothing, and nothing is wider than its screen: ${as}, ${lang}`, async ({ page }) => {
      await page.goto(`./#/strategy?lang=${lang}&as=${as}&partners=US&record=st-us-guidelines`);
      await expect(view(page).getByRole('heading', { level: 1 })).toBeVisible();
      await expect(inspector(page)).toBeVisible();
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      for (const width of [320, 768, 1100, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        const over = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(over, { message: `at ${width} px` }).toBe(0);
      }
    });
  }
}
