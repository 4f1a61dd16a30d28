import { expect, test } from '@playwright/test';
import { PATIENCE } from './support/patience';

// The plain test of Playwright: a missing part is the browser's own complaint on the console.

test('a scene that cannot be loaded says so on its sheet, and the others are printed', async ({ page }) => {
  await page.route('**/showForums-*.js', (route) => route.abort());
  await page.goto('./#/briefing/japan-2016/paper?lang=en');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled({ timeout: PATIENCE });
  await expect(page.getByRole('status')).toContainText('cannot be shown. The others can be printed.');
  const failed = page.locator('[data-scene=forums]');
  await expect(failed).toContainText('could not be loaded. Check the connection');
  await expect(failed).not.toContainText('Check its link');
  await expect(page.locator('[data-scene=growth] svg').first()).toBeAttached();
});
