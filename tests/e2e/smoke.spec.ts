import { expect, test } from './support/test.ts';

test('the built site opens and says what it is', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/サイバー外交/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the built site works in a sub-folder: nothing in it has an absolute address', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
});
