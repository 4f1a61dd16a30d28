import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const figure = (page: Page, id: string) => page.locator(`[data-figure=${id}]`);

test('the first page counts the record and leads to the three views', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-view=overview] h1')).toHaveText(
    '12か国・地域と21件の協議を記載、多国間会議は16、能力構築支援は3つの柱',
  );
  await expect(figure(page, 'consultations')).toContainText('21件の協議');
  for (const [name, view] of [
    ['二国間協議等', 'timeline'],
    ['多国間会議', 'forums'],
    ['能力構築支援', 'framework'],
  ] as const) {
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${name}：`) })
      .click();
    await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
    await page.goBack();
    await expect(page.locator('[data-view=overview]')).toBeVisible();
  }
});

test('the figures and the previews follow the filter', async ({ page }) => {
  await page.goto('./#/?lang=en&partners=KR');
  await expect(figure(page, 'consultations')).toContainText('2of 21consultations');
  await expect(figure(page, 'partners')).toContainText('1of 12partners1 country');
  await expect(figure(page, 'forums')).toContainText('(added facts)');
  await expect(page.getByRole('status').filter({ hasText: 'consultations' })).toContainText('(added facts)');
  const forums = page.getByRole('main').getByRole('link', { name: /^Forums: / });
  await expect(forums).toHaveAttribute('href', '#/forums?partners=KR&lang=en');
});

test('nothing on it moves while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seenShifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await expect(page.locator('[data-view=overview]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(() =>
    (window as unknown as { seenShifts: number[] }).seenShifts.reduce((sum, value) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.02);
});

test('no sideways scrolling from 320 px on', async ({ page }) => {
  for (const width of [320, 390, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./#/?lang=en');
    await expect(page.locator('[data-view=overview]')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: String(width) })
      .toBeLessThanOrEqual(width);
  }
});
