import { expect, test } from './support/test';

test('a link that is cut off is not mended by loading again, and says what is', async ({ page }) => {
  for (const [window, data] of [
    ['', '&data=zq1bKTFGyUjI2MDBS0lEqSMxL1zPSAwA'],
    ['', '&data=nonsense'],
    ['/presenter', '&data=z'],
    ['', ''],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#/briefing/shared${window}?scene=1&lang=en${data}`);
    const problem = page.getByRole('alert');
    await expect(problem).toContainText('The briefing in this link cannot be opened');
    await expect(problem).toContainText('cut off or broken. Ask for it again');
    await expect(problem).not.toContainText('network');
    await expect(page.getByRole('button', { name: 'Load again' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'To all briefings' })).toBeVisible();
  }
});
