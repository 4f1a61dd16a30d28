import { expect, test, type Page } from '@playwright/test';

// The plain test of Playwright: a missing part is the browser's own complaint on the console.

const PARTS: readonly (readonly [part: string, ask: (page: Page) => Promise<void>])[] = [
  ['Sheet', (page) => page.locator('[data-record="2014-gb"]').click()],
  ['CitePopover', (page) => page.getByRole('button', { name: 'Cite and share this view' }).click()],
  ['SaveDialog', (page) => page.getByRole('button', { name: 'Save and share' }).click()],
  ['SearchResults', (page) => page.keyboard.press('ControlOrMeta+k')],
  ['ChoicePopover', (page) => page.getByRole('button', { name: /^Partners/ }).click()],
];

for (const [part, ask] of PARTS) {
  test(`where ${part} cannot be loaded, the page says so and stays`, async ({ page }) => {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await page.goto('./#/timeline?lang=en&partners=GB');
    const marks = page.locator('[data-view=timeline] [data-record]');
    await expect(marks).toHaveCount(3);
    await ask(page);
    const told = page.getByRole('alert');
    await expect(told).toContainText('This part could not be loaded. Check the connection to the network.');
    await expect(marks).toHaveCount(3);
    await page.unroute(`**/assets/${part}-*.js`);
    await told.getByRole('button', { name: 'Load again' }).click();
    await expect(marks).toHaveCount(3);
    await expect(told).toHaveCount(0);
    await expect(page).toHaveURL(/partners=GB/);
  });
}

test('where the sheets of paper cannot be loaded, the page stays, and print says that they are not ready', async ({
  page,
}) => {
  await page.route('**/assets/Paper-*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/Paper-'));
  await page.goto('./#/timeline');
  await failed;
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(21);
  const line = page.getByText('印刷用の紙面を準備しているところでした。');
  await expect(line).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
});
