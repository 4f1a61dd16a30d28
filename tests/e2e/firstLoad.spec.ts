import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test';

const KILOBYTE = 1000;

test('the first load stays small: JavaScript at most 177 kB gzip, fonts at most 300 kB', async ({ page }) => {
  const scripts: string[] = [];
  const fonts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
    if (pathname.endsWith('.woff2')) fonts.push(pathname);
  });
  await page.goto('./');
  await expect(page.locator('[data-view=overview]')).toBeVisible();
  // What comes later, once the page has settled, keeps nobody waiting.
  const first = [...scripts];
  await page.waitForLoadState('networkidle');
  const file = (path: string) => readFileSync(`dist${path}`);
  const javascript = first.reduce((bytes, path) => bytes + gzipSync(file(path), { level: 9 }).length, 0);
  const font = [...new Set(fonts)].reduce((bytes, path) => bytes + file(path).length, 0);
  expect(first.length).toBeGreaterThan(0);
  expect(javascript).toBeLessThanOrEqual(177 * KILOBYTE);
  expect(font).toBeGreaterThan(0);
  expect(font).toBeLessThanOrEqual(300 * KILOBYTE);
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/timeline', '/forums', '/framework']) {
    await page.goto(`./#${path}`);
    await page.reload();
    await expect(page.locator('[data-view]').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift'))), path).toBeLessThan(0.02);
  }
});

test('while the data is on its way a skeleton stands in, and a screen reader is told', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/data/dataset.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./#/timeline?lang=en');
  await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible();
  await expect(page.locator('.skeleton-chart')).toBeVisible();
  send();
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(21);
  await expect(page.locator('.skeleton')).toHaveCount(0);
});
