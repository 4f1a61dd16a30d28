import { readFile } from 'node:fs/promises';
import { WORDS, makeBriefing, saved, scenes } from './support/ownBriefing';
import { expect, test } from './support/test';

// What is typed into a briefing is never lost, whatever the browser's storage does.

for (const lang of ['ja', 'en'] as const) {
  const say = WORDS[lang];

  test(`${lang}: where the storage is full the page says so, keeps the text, and gives the file`, async ({
    page,
  }) => {
    await makeBriefing(page, lang, 'Draft 4');
    await saved(page);
    // Really full: to the last character that goes in.
    await page.evaluate(() => {
      for (const store of [localStorage, sessionStorage]) {
        let filler = 'x'.repeat(1_000_000);
        for (let index = 0; filler !== ''; index += 1) {
          try {
            store.setItem(`filler-${index}`, filler);
          } catch {
            filler = filler.slice(0, Math.floor(filler.length / 2));
          }
        }
      }
    });
    const notes = scenes(page).nth(0).getByRole('textbox', { name: say.notes });
    await notes.fill('消えては困る '.repeat(20));
    const alert = page.locator('[data-storage=full]');
    await expect(alert).toContainText(say.full);
    // Nothing beside it says that changes are saved.
    const view = page.locator('[data-view=briefing]');
    const keeps = lang === 'ja' ? '変更はその都度このブラウザーに保存される' : 'Every change is saved';
    await expect(view).not.toContainText(keeps);
    await expect(notes).toHaveValue('消えては困る '.repeat(20));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: /Draft 4/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('briefing_Draft-4_3-scenes.json');
    expect(await readFile(await download.path(), 'utf8')).toContain('消えては困る '.repeat(20));
    // To leave the page now, the browser asks first; who stays has it all.
    page.once('dialog', (dialog) => void dialog.dismiss());
    const asked = page.waitForEvent('dialog');
    void page.reload().catch(() => undefined);
    expect((await asked).type()).toBe('beforeunload');
    await expect(notes).toHaveValue('消えては困る '.repeat(20));
    // With room again, it is kept.
    await page.evaluate(() => {
      for (const store of [localStorage, sessionStorage]) {
        for (const key of Object.keys(store)) if (key.startsWith('filler')) store.removeItem(key);
      }
    });
    await alert.getByRole('button').last().click();
    await expect(alert).toHaveCount(0);
    await expect(view).toContainText(keeps);
    await saved(page);
    await page.reload();
    await expect(notes).toHaveValue('消えては困る '.repeat(20));
  });
}

test('where the browser gives no storage the page says so, and the briefing can be made and taken along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./#/briefings?lang=en');
  await expect(page.locator('[data-storage=blocked]')).toContainText(WORDS.en.blocked);
  await page.locator('[data-briefing=japan-2016]').getByRole('button', { name: 'Duplicate to edit' }).click();
  await expect(scenes(page).first()).toBeVisible();
  await scenes(page).first().getByRole('textbox', { name: WORDS.en.title }).fill('Mine');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-storage=blocked]').getByRole('button').first().click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"Mine"');
});

test('two tabs agree, and neither takes anything from the other', async ({ page, context }) => {
  await makeBriefing(page, 'en', 'Draft 5');
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(scenes(other)).toHaveCount(3);
  await scenes(page).nth(0).getByRole('textbox', { name: 'Notes (English)' }).fill('From the first tab');
  await scenes(other).nth(2).getByRole('textbox', { name: 'Notes (English)' }).fill('From the second tab');
  await scenes(other).nth(1).getByRole('button', { name: 'Duplicate' }).click();
  for (const tab of [page, other]) {
    await expect(scenes(tab)).toHaveCount(4);
    await expect(scenes(tab).nth(0).getByRole('textbox', { name: 'Notes (English)' })).toHaveValue(
      'From the first tab',
    );
    await expect(scenes(tab).nth(3).getByRole('textbox', { name: 'Notes (English)' })).toHaveValue(
      'From the second tab',
    );
    await saved(tab);
  }
  await page.reload();
  await expect(scenes(page)).toHaveCount(4);
});

test('what is broken in the storage is told by field, left in place, and given as a file', async ({
  page,
}) => {
  const text = '{"briefing":{"version":1,"id":"own-x","title":{},"scenes":[{}]},"stamps":{}}';
  await page.addInitScript((entry) => localStorage.setItem('cyber-diplomacy.briefing.own-x', entry), text);
  await page.goto('./#/briefings?lang=en');
  const entry = page.locator('[data-broken]');
  await expect(entry.locator('code')).toHaveText([
    'briefing.scenes[0].id',
    'briefing.scenes[0].title',
    'briefing.scenes[0].notes',
    'briefing.scenes[0].at',
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    entry.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(text);
  expect(await page.evaluate(() => localStorage.getItem('cyber-diplomacy.briefing.own-x'))).toBe(text);
});
