import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const field = (page: Page) => page.getByRole('combobox', { name: /検索|Search/ });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');

async function openSearch(page: Page, at: string) {
  await page.goto(at);
  await expect(page.locator('[data-view]').first()).toBeVisible();
  await pressForSearch(page);
}

/** By keys, once the search before has gone. */
async function pressForSearch(page: Page) {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The page listens a moment after it is first painted; once the search is open the keys do nothing more.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}

for (const { lang, words } of [
  { lang: 'en', words: 'エストニア' },
  { lang: 'en', words: 'ee' },
  { lang: 'ja', words: 'Estonia' },
  { lang: 'ja', words: 'ｴｽﾄﾆｱ' },
  { lang: 'ja', words: 'えすとにあ' },
]) {
  test(`in ${lang}, "${words}" and Enter open the partner`, async ({ page }) => {
    await openSearch(page, `./#/forums?lang=${lang}`);
    await page.keyboard.insertText(words);
    await expect(options(page).first()).toHaveAttribute('data-hit', 'EE');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(lang === 'ja' ? /#\/partners\/EE$/ : /#\/partners\/EE\?lang=en$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[data-view=profile]')).toContainText(lang === 'ja' ? 'エストニア' : 'Estonia');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#/forums${lang === 'en' ? '\\?lang=en' : ''}`));
  });
}

test('who is in a forum is found, marked as an added fact; without added facts some of the words are', async ({
  page,
}) => {
  await openSearch(page, './#/?lang=en');
  await page.keyboard.type('Estonia forum');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('4 results');
  const process = page.locator('[data-hit=london-process]');
  await expect(process).toContainText('Estonia: takes part [London, 2011]added facts');
  await process.click();
  await expect(page).toHaveURL(/#\/forums\?lang=en&record=london-process$/);
  await page.goto('./#/?lang=en&supplement=off');
  await expect(page.locator('[data-view=overview]')).toBeVisible();
  await pressForSearch(page);
  await page.keyboard.type('Estonia forum');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'No record has all the words; these have some of them: 3 results',
  );
  await expect(page.getByRole('link', { name: 'Show added facts' })).toBeVisible();
});

test('the results and their index are loaded at the first sign of a reader', async ({ page }) => {
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(request.url()));
  const late = () => loaded.filter((url) => /(SearchResults|buildSearch)-.*\.js/.test(url)).length;
  await page.goto('./#/');
  await expect(page.locator('[data-view]').first()).toBeVisible();
  expect(late()).toBe(0);
  await page.mouse.move(200, 300);
  await expect.poll(late).toBe(2);
});

test('a record opens on the present view when that shows its kind; Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('./#/timeline?lang=en&years=2014-2016');
  const button = page.getByRole('button', { name: 'Search records, sections and terms' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await pressForSearch(page);
  await page.keyboard.type('2014 US');
  await expect(options(page).first().locator('mark').first()).toHaveText('2014');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/timeline\?years=2014-2016&lang=en&record=2014-us$/);
});

test('what is typed while the search is on its way is kept, and so is Enter', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/(SearchResults|buildSearch)-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openSearch(page, './#/');
  await page.keyboard.type('柱2');
  await expect(field(page)).toHaveValue('柱2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/$/);
  send();
  await expect(page).toHaveURL(/#\/framework\?.*record=cb-2/);
  await expect(page.locator('[data-view=framework]')).toBeVisible();
});

test('arrows, Home and End move, the number is told, and each result is a real link', async ({
  page,
  context,
}) => {
  await openSearch(page, './#/?lang=en');
  await page.keyboard.type('Budapest Convention');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('5 results');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('data-hit', 't-cy');
  await page.keyboard.press('End');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('data-hit', 'D4.1.3');
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute(
    'data-hit',
    'doc-convention-on-cybercrime',
  );
  const opened = context.waitForEvent('page');
  await options(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  const tab = await opened;
  await expect(tab).toHaveURL(/#\/forums\?lang=en&record=t-cy$/);
  await expect(field(page)).toHaveValue('Budapest Convention');
  const beside = context.waitForEvent('page');
  await page.bringToFront();
  await field(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(await beside).toHaveURL(/record=doc-convention-on-cybercrime$/);
});

test('a section leads to the source, a term to the glossary, many records to their table', async ({
  page,
}) => {
  await openSearch(page, './#/?lang=en');
  await page.keyboard.type('D6.3.2014');
  await options(page).first().click();
  await expect(page).toHaveURL(/#\/source\?lang=en&section=D6\.3\.2014$/);
  await expect(page.locator('[data-view=source]')).toBeVisible();
  await pressForSearch(page);
  await page.keyboard.type('ODA');
  await page.locator('[data-hit=term-oda]').click();
  await expect(page).toHaveURL(/#\/glossary\?lang=en&term=term-oda$/);
  await pressForSearch(page);
  await page.keyboard.type('2016');
  await page.getByRole('option', { name: 'All 6 in the records (Consultation)' }).click();
  await expect(page).toHaveURL(/#\/records\?lang=en&q=2016&kinds=consultation$/);
  await expect(page.locator('[data-view=records]')).toBeVisible();
});

test('with the added facts off no word of theirs is found', async ({ page }) => {
  await openSearch(page, './#/?lang=en&supplement=off');
  await page.keyboard.type('Strasbourg');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing matches “Strasbourg”');
  await page.getByRole('link', { name: 'Show added facts' }).click();
  await pressForSearch(page);
  await page.keyboard.type('Strasbourg');
  await expect(options(page).first()).toHaveAttribute('data-hit', 't-cy');
  await expect(options(page).first()).toContainText('added facts');
});

for (const { lang, theme, width } of [
  { lang: 'ja', theme: 'light', width: 1440 },
  { lang: 'en', theme: 'dark', width: 1440 },
  { lang: 'ja', theme: 'dark', width: 320 },
  { lang: 'en', theme: 'light', width: 390 },
]) {
  test(`axe finds nothing in the search in ${lang}, ${theme}, ${width} px, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openSearch(page, `./#/timeline?lang=${lang}&theme=${theme}`);
    for (const words of ['', 'cyber', 'zzzz']) {
      await field(page).fill(words);
      if (words === 'cyber') await expect(options(page).first()).toBeVisible();
      if (words === 'zzzz') await expect(page.getByRole('dialog').getByRole('status')).toContainText('zzzz');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('; ')}`)).toEqual(
        [],
      );
      const overflow = () =>
        page
          .getByRole('dialog')
          .evaluate(
            (dialog) =>
              [dialog, ...dialog.querySelectorAll('a, p, li')].filter(
                (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
              ).length,
          );
      await expect.poll(overflow).toBe(0);
    }
  });
}
