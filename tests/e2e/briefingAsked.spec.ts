import { at, foot, headline, open, serve, stage } from './support/stage';
import { expect, test } from './support/test';

test('a question of the room is answered live; the way back to the scene undoes it, and Back undoes that', async ({
  page,
}) => {
  await serve(page, ['/timeline', '/forums']);
  await open(page);
  const said = await headline(page).textContent();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: /^Partners/ }).click();
  // Letters go to the field, not to the stage.
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('b');
  await expect(page.getByRole('dialog', { name: /blank/ })).toHaveCount(0);
  await page.getByRole('searchbox').fill('UK');
  await page.getByRole('option', { name: 'UK' }).click();
  await page.keyboard.press('Escape');
  await expect(headline(page)).not.toHaveText(said ?? '');
  await expect(foot(page)).toContainText('Filter: the UK');
  await expect(page).toHaveURL(/at=/);
  await page.getByRole('link', { name: 'Return to the scene' }).click();
  await expect(headline(page)).toHaveText(said ?? '');
  await expect(page).not.toHaveURL(/at=/);
  await page.goBack();
  await expect(foot(page)).toContainText('Filter: the UK');
  // The next scene leaves the question behind.
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Return to the scene' })).toHaveCount(0);
});

test('a record opens beside the scene; Escape closes it first', async ({ page }) => {
  await serve(page, ['/timeline', '/forums']);
  await open(page);
  await page.locator('main svg a[data-record="2014-us"]').click();
  await expect(page.getByRole('complementary')).toBeVisible();
  // Until the record has the focus, Escape is for the tip of the mark.
  await expect(page.locator('#inspector-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(stage(page, 1)).toBeVisible();
});

test('Escape leads back to exactly what was there before the talk', async ({ page }) => {
  await page.goto('./#/records?lang=en&partners=US');
  await expect(page.locator('[data-view=records]')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 200))
    .toBe(true);
  await page.evaluate(() => scrollTo({ top: 150 }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  const before = page.url();
  await page.evaluate((link) => {
    location.hash = link;
  }, at(1, '&lang=en').slice(3));
  await expect(stage(page, 1)).toBeVisible();
  await expect(headline(page)).toBeFocused();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(stage(page, 3)).toBeVisible();
  // Two questions, each an entry of the history, and a reload in between.
  await page.locator('main svg a[data-record="2014-us"]').click();
  await expect(page.locator('#inspector-title')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('complementary')).toBeVisible();
  // A page that loads with a record leaves the focus on the scene; with it come the keys.
  await expect(headline(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stage(page, 4)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-view=records]')).toBeVisible();
  await expect(page).toHaveURL(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  await page.goForward();
  await expect(stage(page, 3)).toBeVisible();
});

test('Escape leads to the list of briefings for who came by a link', async ({ page }) => {
  await open(page, 2);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/briefings\?lang=en$/);
});
