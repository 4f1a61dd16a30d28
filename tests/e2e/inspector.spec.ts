import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const panel = (page: Page) => page.getByRole('complementary');
const title = (page: Page) => panel(page).getByRole('heading', { level: 2 });

test('by keyboard: Enter opens at the heading, Escape closes and goes back to the mark', async ({ page }) => {
  await page.goto('./#/timeline');
  const mark = page.locator('main a[data-record="2014-us"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(panel(page)).toContainText('ワシントンD.C.公式資料');
  // The heading is where the reader is; the panel's tools and its first link come next.
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: '引用・共有' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link', { name: '米国', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('from record to record inside it, and Back step by step', async ({ page }) => {
  await page.goto('./#/timeline?partners=US&lang=en');
  await page.locator('main a[data-record="2014-us"]').click();
  await panel(page).getByRole('link', { name: '2015 consultation with the U.S.' }).click();
  await expect(title(page)).toHaveText('2015 consultation with the U.S.');
  await expect(title(page)).toBeFocused();
  await expect(panel(page)).toContainText('Announced for 22 July 2015');
  await panel(page).getByRole('link', { name: 'U.S.', exact: true }).click();
  await expect(page).toHaveURL(/#\/timeline\?partners=US&lang=en&record=US$/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#\/timeline\?partners=US&lang=en$/);
});

test('a page that loads with a record leaves the focus on the page', async ({ page }) => {
  await page.goto('./#/forums?record=un-gge');
  await expect(title(page)).toHaveText('国連政府専門家会合');
  await expect(title(page)).not.toBeFocused();
  await expect(page.locator('main [data-record="un-gge"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('main [data-record="un-gge"]')).toBeFocused();
});

test('Escape closes the menu of partners first, and only then the panel', async ({ page }) => {
  await page.goto('./#/timeline?record=GB');
  await page.getByRole('button', { name: /国・地域/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('the way to the chart from another view, with the record kept', async ({ page }) => {
  await page.goto('./#/timeline?record=CN');
  await panel(page).getByRole('link', { name: 'G20' }).click();
  await panel(page).getByRole('link', { name: '多国間会議の図で見る' }).click();
  await expect(page).toHaveURL(/#\/forums\?record=g20$/);
  await expect(page.locator('main [data-record="g20"]')).toHaveAttribute('aria-current', 'true');
});

test('an item of the framework is brought into sight', async ({ page }) => {
  await page.goto('./#/forums?lang=en&record=un-gge');
  await panel(page)
    .getByRole('link', { name: /^UN Group of Governmental Experts \(GGE\)/ })
    .click();
  await panel(page).getByRole('link', { name: 'Show in the capacity-building chart' }).click();
  await expect(page.locator('main [data-record="cb-3-venue-gge"]')).toBeVisible();
});

test('a record outside the filter says so and lets the reader clear it', async ({ page }) => {
  await page.goto('./#/timeline?partners=GB&lang=en&record=2014-us');
  await expect(panel(page)).toContainText('It is not with a chosen partner.');
  await panel(page).getByRole('button', { name: 'Clear the filter' }).click();
  await expect(page).toHaveURL(/#\/timeline\?lang=en&record=2014-us$/);
  await expect(panel(page)).not.toContainText('leaves this record out');
});

test('on a desk the whole panel is in sight, with the filter in one line or in two', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport);
    for (const filter of ['', 'partners=GB,CN&']) {
      await page.goto(`./#/forums?${filter}record=un-gge`);
      await expect(title(page)).toBeVisible();
      const bottom = () =>
        panel(page).evaluate((aside) => aside.firstElementChild?.getBoundingClientRect().bottom);
      await expect.poll(bottom, { message: filter }).toBeLessThanOrEqual(viewport.height + 1);
    }
    await page.getByRole('button', { name: 'すべて解除' }).click();
    const bottom = () =>
      panel(page).evaluate((aside) => aside.firstElementChild?.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeGreaterThanOrEqual(viewport.height - 1);
  }
});

test('its links are targets of 24 px', async ({ page }) => {
  for (const [record, name] of [
    ['2014-us', '2014年 米国との協議'],
    ['un-gge', '国連政府専門家会合'],
    ['US', '米国'],
    ['cb-1-a', '（ア）途上国政府の態勢作りの支援'],
  ] as const) {
    await page.goto(`./#/?record=${record}`);
    await expect(title(page)).toHaveText(name);
    // The steps of a path run on as one text; a piece of it may end a line.
    const small = () =>
      panel(page)
        .locator('a, button, summary')
        .evaluateAll((all) =>
          all
            .filter((one) => one instanceof HTMLElement && one.offsetParent !== null)
            .filter((one) => [...one.getClientRects()].every((box) => Math.min(box.width, box.height) < 24))
            .map((one) => one.textContent),
        );
    await expect.poll(small, { message: record }).toEqual([]);
  }
});

test('on a phone it is a sheet that leaves the view in sight and scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/forums?record=un-gge');
  // It slides in, so its place is looked at until it has arrived.
  await expect(async () => {
    const box = await panel(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(390);
    expect(box?.height).toBeLessThanOrEqual(Math.ceil(844 * 0.7) + 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  }).toPass();
  // The mark comes out from under it, and a reader of a copied link closes it with the keyboard.
  await expect(async () => {
    const [mark, sheet] = await Promise.all([
      page.locator('main [data-record="un-gge"]').boundingBox(),
      panel(page).boundingBox(),
    ]);
    expect(mark?.y).toBeGreaterThanOrEqual(0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  }).toPass();
  await page.getByRole('button', { name: '詳細を閉じる' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  // Opened by a press, with the mark at the foot of the screen.
  const low = page.locator('main a[data-record="apec-tel"]');
  await low.evaluate((mark) => mark.scrollIntoView({ block: 'end' }));
  await low.click();
  await expect(async () => {
    const [mark, sheet] = await Promise.all([low.boundingBox(), panel(page).boundingBox()]);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  }).toPass();
  // Nothing of the page stays under the sheet for good.
  await expect(async () => {
    await page.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
    );
    const [foot, sheet] = await Promise.all([
      page.getByRole('contentinfo').boundingBox(),
      panel(page).boundingBox(),
    ]);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(sheet?.y ?? 0) + 1);
  }).toPass();
  await page.getByRole('button', { name: '詳細を閉じる' }).click();
  await expect(panel(page)).toHaveCount(0);
});

test('no sideways scrolling at 320 px, for any kind of record', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const record of [
    '2014-cn-kr',
    'CN',
    't-cy',
    'working',
    'cb-1-record-jaif',
    'doc-basic-policy',
    'jica',
  ]) {
    await page.goto(`./#/?lang=en&record=${record}`);
    await expect(title(page)).toBeVisible();
    const sideways = () =>
      panel(page).evaluate((aside) =>
        [aside, ...aside.querySelectorAll('*')]
          .filter((element) => element.scrollWidth > Math.max(1, element.clientWidth))
          .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1)
          .map((element) => element.className),
      );
    await expect.poll(sideways, { message: record }).toEqual([]);
  }
});
