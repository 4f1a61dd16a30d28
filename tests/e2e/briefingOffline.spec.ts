import type { Request } from '@playwright/test';
import { PATIENCE } from './support/patience';
import { at, bundled, count, foot, headline, open, scenes, stage } from './support/stage';
import { expect, test } from './support/test';

// What cannot be loaded is a complaint of the page, which fails any test.
test('once the stage stands, a talk and its questions need no network', async ({ page, context }) => {
  // The browser itself asks for the icon of its tab at each new address.
  await page.route('**/favicon.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '' }));
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  // The stage asks for all parts of the app in one go. The network may have been at rest before, while the page was busy.
  const asksForParts = page.waitForRequest(/\/loadExportable-/);
  await open(page);
  await asksForParts;
  await expect.poll(() => underWay.size, { timeout: PATIENCE }).toBe(0);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let scene = 1; scene <= count; scene += 1) {
    await expect(stage(page, scene)).toBeVisible();
    await expect(headline(page)).toHaveText(scenes[scene - 1]?.title.en ?? '');
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('l');
  await expect(headline(page)).toHaveText(scenes.at(-1)?.title.ja ?? '');
  await page.keyboard.press('l');

  await page.keyboard.press('o');
  const pictures = page.getByRole('dialog', { name: 'All scenes' }).locator('[data-picture]');
  await expect(pictures).toHaveCount(count);
  await expect(page.locator('[data-picture="loading"]')).toHaveCount(0);
  await expect(pictures.filter({ hasText: 'could not be loaded' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const asked = at(1, `&lang=en&at=${encodeURIComponent('/records?q=ASEAN')}`);
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    asked.slice(asked.indexOf('#')),
  );
  const rows = page.locator('main [data-view=records] tr[data-record]');
  await expect(rows.first()).toContainText('ASEAN');
  await rows.first().getByRole('link').first().click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  const filter = page.getByRole('region', { name: 'Filter', exact: true });
  await filter.getByRole('button', { name: /^Partners/ }).click();
  await expect(page.getByRole('listbox', { name: 'Partners' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(new RegExp(`/briefing/${bundled.id}\\?scene=1&lang=en$`));
  await expect(foot(page)).toBeVisible();
});
