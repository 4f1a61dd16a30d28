import { at, bundled, open, serve, stage } from './support/stage';
import { expect, test } from './support/test';

test('says in both languages what is wrong with an address or a scene, and how to go on', async ({
  page,
}) => {
  await page.goto('./#/briefing/nobodys?lang=en');
  await expect(page.getByRole('alert')).toContainText('There is no such briefing here');
  await expect(page.getByRole('link', { name: 'To all briefings' })).toBeVisible();
  await page.goto(at(99));
  await expect(page.getByRole('alert')).toContainText('場面99はありません');
  await page.getByRole('link', { name: '最初の場面へ' }).click();
  await expect(stage(page, 1)).toBeVisible();
});

for (const [page, there] of [
  ['', '[data-stage]'],
  ['/presenter', '[data-presenter]'],
] as const) {
  test(`scene 0 is told like scene 99, with both ways on, at “${page}”`, async ({ page: tab }) => {
    for (const scene of [0, 99]) {
      await tab.goto(`./#/briefing/${bundled.id}${page}?scene=${scene}&lang=en`);
      await expect(tab.getByRole('alert')).toContainText(`There is no scene ${scene}`);
      await expect(tab.getByRole('link', { name: 'To the last scene' })).toBeVisible();
    }
    await tab.getByRole('link', { name: 'To the first scene' }).click();
    await expect(tab.locator(there)).toBeVisible();
  });
}

test('a briefing without scenes says so', async ({ page }) => {
  await serve(page, []);
  await page.goto(at(1, '&lang=en'));
  await expect(page.getByRole('alert')).toContainText('This briefing has no scenes yet');
});

test('a scene with a broken link is shown as far as it is understood', async ({ page }) => {
  await serve(page, ['/timeline?partners=US,XX', '/nowhere', '/forums']);
  await open(page);
  await expect(page.getByText('Parts of the link of this scene were not understood.')).toContainText(
    'partners=XX',
  );
  await page.getByRole('button', { name: 'Dismiss the notice' }).click();
  await expect(page.getByText('Parts of the link of this scene were not understood.')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.locator('#finding')).toHaveText('There is no such page');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-view=forums]')).toBeVisible();
});
