import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test';

const KILOBYTE = 1000;

test('the first load stays small: JavaScript at most 177 kB gzip, fonts at most 300 kB', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-view]') === null) return;
      watch.disconnect();
      Object.assign(window, { viewAt: performance.now() });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  await expect(page.locator('[data-view=overview]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // What is asked for later, once the view is there, keeps nobody waiting.
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({
      path: new URL(name).pathname,
      first: startTime < Number(Reflect.get(window, 'viewAt')),
    })),
  );
  const first = loaded.flatMap(({ path, first: soon }) => (soon && path.endsWith('.js') ? [path] : []));
  const fonts = loaded.flatMap(({ path }) => (path.endsWith('.woff2') ? [path] : []));
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
