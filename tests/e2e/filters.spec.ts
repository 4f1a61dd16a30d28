import type { Page } from '@playwright/test';
import { VIEWS } from './support/routes';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const records = (page: Page) =>
  page
    .locator('[data-view] [data-record]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-record') ?? '').toSorted());

async function choosePartner(page: Page, name: string, typed: string) {
  await page.getByRole('button', { name: /国・地域|Partners/ }).click();
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('Back undoes three filters and an opened record one by one, Forward redoes them', async ({ page }) => {
  await page.goto('./#/timeline');
  await expect(page.locator('[data-record]')).toHaveCount(21);
  await choosePartner(page, '米国', 'us');
  await expect(page).toHaveURL(/partners=US$/);
  // The next choice goes out from what is drawn, which is later than the address.
  await expect(page.locator('[data-record]')).toHaveCount(4);
  await choosePartner(page, '英国', 'ＵＫ');
  await expect(page).toHaveURL(/partners=GB,US$/);
  await expect(page.locator('[data-record]')).toHaveCount(7);
  await page.getByRole('slider', { name: '開始年' }).press('ArrowRight');
  await expect(page).toHaveURL(/partners=GB,US&years=2013-2016$/);
  await expect(page.locator('[data-record]')).toHaveCount(6);
  await page.locator('[data-record="2014-us"]').click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('2014年');
  expect(await records(page)).toEqual(['2013-us', '2014-gb', '2014-us', '2015-us', '2016-gb', '2016-us']);

  await page.goBack();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-record="2012-gb"]')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/partners=US$/);
  await expect.poll(() => records(page)).toEqual(['2013-us', '2014-us', '2015-us', '2016-us']);
  await page.goBack();
  await expect(page.locator('[data-record]')).toHaveCount(21);
  await page.goForward();
  await expect(page.locator('[data-record]')).toHaveCount(4);
});

test('the trilateral has one id, is found under China, under Korea, and once under both', async ({
  page,
}) => {
  for (const [partners, count] of [
    ['CN', '協議 2 / 21 件'],
    ['KR', '協議 2 / 21 件'],
    ['CN,KR', '協議 2 / 21 件'],
  ]) {
    await page.goto(`./#/timeline?partners=${partners}`);
    await expect(page.getByText(count ?? '')).toBeVisible();
    await expect.poll(() => records(page)).toEqual(['2014-cn-kr', '2015-cn-kr']);
  }
});

test('the count is read out, and one reset clears every filter', async ({ page }) => {
  await page.goto('./#/timeline?partners=US&years=2013-2014&levels=leaders');
  const count = page.getByRole('status').filter({ hasText: '協議' });
  await expect(count).toHaveText('協議 2 / 21 件国・地域 1 / 12');
  // A forum level says nothing about consultations; the chip stays and says so.
  await expect(page.getByRole('list', { name: '現在の絞り込み' })).toContainText('この画面には関係しない');
  await page.getByRole('button', { name: 'すべて解除' }).click();
  await expect(count).toHaveText('協議 21 / 21 件国・地域 12 / 12');
  await expect(page).toHaveURL(/#\/timeline$/);
});

test('a chip takes away only its own part', async ({ page }) => {
  await page.goto('./#/timeline?partners=US,GB&years=2014&lang=en');
  await page.getByRole('button', { name: 'Remove the filter UK' }).click();
  await expect(page).toHaveURL(/partners=US&years=2014&lang=en$/);
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(1);
});

test('the list of partners is searched in either language and by code, and used by keyboard alone', async ({
  page,
}) => {
  await page.goto('./#/timeline?lang=en');
  const button = page.getByRole('button', { name: /Partners/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  for (const typed of ['ドイツ', 'de', 'germany', '独', 'ＤＥ']) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('option', { name: 'Germany' })).toBeVisible();
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Germany' })).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/partners=DE/);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toContainText('Germany');
});

test('the ends of the years are moved by the mouse too, as one step of the history', async ({ page }) => {
  await page.goto('./#/timeline');
  const thumb = page.getByRole('slider', { name: '終了年' });
  await expect(page.locator('[data-view=timeline]')).toBeVisible();
  await settled(page);
  const box = await thumb.boundingBox();
  if (!box) throw new Error('The slider is not drawn.');
  await page.mouse.move(box.x + box.width - 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/years=2012-2014$/);
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(10);
  await page.goBack();
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(21);
});

test('the filter, the language and the record stay from view to view', async ({ page }) => {
  await page.goto('./#/timeline?partners=EE&lang=en');
  await page.getByRole('link', { name: 'Forums' }).click();
  await expect(page.locator('[data-view=forums]')).toBeVisible();
  await expect(page).toHaveURL(/#\/forums\?partners=EE&lang=en$/);
  await expect(page.locator('#headline')).toBeFocused();
});

for (const [years, away] of [
  ['2013-2014', -1],
  ['2014-2015', 1],
] as const) {
  test(`from one year in the middle the mouse opens the range to ${years}`, async ({ page }) => {
    await page.goto('./#/timeline?years=2014');
    const thumb = page.getByRole('slider', { name: away < 0 ? '開始年' : '終了年' });
    await expect(page.locator('[data-view=timeline]')).toBeVisible();
    await settled(page);
    const box = await thumb.boundingBox();
    if (!box) throw new Error('The slider is not drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (away * (box.width - 24)) / 4, y, { steps: 6 });
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`years=${years}$`));
  });
}

for (const width of [320, 1440]) {
  test(`the focus stays in the filter as chips go (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#/timeline?partners=DE,GB&years=2014&lang=en');
    const end = page.getByRole('button', { name: width < 720 ? /^Filter/ : /^Partners/ });
    await page.getByRole('button', { name: 'Remove the filter Germany' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Remove the filter 2014' })).toBeFocused();
    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect(page).toHaveURL(/#\/timeline\?lang=en$/);
    await expect(end).toBeFocused();
    await page.goBack();
    await page.getByRole('button', { name: 'Remove the filter 2014' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Remove the filter UK' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(end).toBeFocused();
  });
}

for (const { path, view } of VIEWS) {
  for (const lang of ['ja', 'en']) {
    test(`no sideways scrolling at 320 px with everything set (${view}, ${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#${path}?partners=DE,US,CN&years=2013-2014&levels=working&pillars=3&lang=${lang}`);
      await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(width).toBe(320);
      await page.getByRole('button', { name: /^(絞り込み|Filter) \d/ }).click();
      await expect(page.getByRole('button', { name: /^(柱|Pillar)/ })).toBeVisible();
      await expect.poll(width).toBe(320);
    });
  }
}

test('the cross of a chip is drawn in the reader’s own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./#/timeline?partners=DE');
  const colours = await page.getByRole('button', { name: /「ドイツ」を外す/ }).evaluate((chip) => {
    const cross = getComputedStyle(chip.lastElementChild!, '::before').backgroundColor;
    return [cross, getComputedStyle(chip).backgroundColor];
  });
  expect(colours[0]).not.toBe(colours[1]);
});
