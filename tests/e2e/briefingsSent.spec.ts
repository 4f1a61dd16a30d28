import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeBriefing, scenes, titles } from './support/ownBriefing';
import { expect, test } from './support/test';

// A briefing goes to somebody else, as a file or as a link, and arrives the same.

test('a file goes out and comes in the same; the same id is asked about; a broken one names its field', async ({
  page,
}) => {
  await makeBriefing(page, 'en', 'Draft 6');
  await scenes(page).nth(0).getByRole('textbox', { name: 'Notes (Japanese)' }).fill('挨拶');
  const exported = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-view=briefing]').getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const file = await exported();
  const upload = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  // Into the same browser: it is there.
  await page.goto('./#/briefings?lang=en');
  await upload('draft.json', file);
  const part = page.getByRole('region', { name: 'Import a file' });
  await expect(part.getByRole('status')).toContainText('here already with the same content');
  const rows = page.locator('[data-briefing^=own]');
  await expect(rows).toHaveCount(1);

  // One of that id, and with other content.
  const { title, ...others } = JSON.parse(file) as { readonly title: object };
  const newer = JSON.stringify({ ...others, title: { ...title, en: 'Draft 6' }, scenes: [] });
  await upload('newer.json', newer);
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(rows).toContainText('0 scenes');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(rows).toContainText('3 scenes');
  // Undone to the last word: the file is the same as what is there.
  await upload('draft.json', file);
  await expect(part.getByRole('status')).toContainText('here already with the same content');

  // Both: with titles that tell them apart.
  await upload('newer.json', newer);
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(rows.getByRole('heading')).toHaveText(['Draft 6 (2)', 'Draft 6']);
  await rows.first().getByRole('button', { name: 'Delete', exact: true }).click();
  await upload('again.json', file.replace('挨拶', '挨拶。'));
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name: 'Open the briefing' }).click();
  await expect(scenes(page)).toHaveCount(3);
  const again = await exported();
  const scenesOf = (text: string) => (JSON.parse(text) as { readonly scenes: unknown }).scenes;
  expect(scenesOf(again)).toEqual(scenesOf(file.replace('挨拶', '挨拶。')));

  // Into one that has none: the same to the byte.
  await page.evaluate(() => localStorage.clear());
  await page.goto('./#/glossary');
  await page.reload();
  await page.goto('./#/briefings?lang=en');
  await expect(page.locator('[data-view=briefings]')).toBeVisible();
  await upload('draft.json', file);
  await page.getByRole('link', { name: 'Open the briefing' }).click();
  await expect(scenes(page)).toHaveCount(3);
  expect(await exported()).toBe(file);

  // Broken: each language names the field; what is there stays.
  const { scenes: all, ...rest } = JSON.parse(file) as { readonly scenes: readonly object[] };
  const broken = JSON.stringify({ ...rest, id: 'other', scenes: [all[0], { ...all[1], at: 12 }] });
  for (const lang of ['ja', 'en'] as const) {
    await page.goto(`./#/briefings?lang=${lang}`);
    await upload('broken.json', broken);
    const alert = page.getByRole('alert').filter({ hasText: 'broken.json' });
    await expect(alert.locator('code')).toHaveText('scenes[1].at');
    await expect(alert).toContainText(
      lang === 'ja' ? '場面2の画面のリンク：文字で' : 'scene 2: This must be text',
    );
    await upload('cut.json', file.slice(0, 100));
    await expect(page.getByRole('alert').filter({ hasText: 'cut.json' })).toContainText('JSON');
    // Of another kind: said in words, without a list of its fields.
    await upload('package.json', '{"name":"x","version":"1.0.0"}');
    const other = page.getByRole('alert').filter({ hasText: 'package.json' });
    await expect(other).toContainText(
      lang === 'ja' ? 'これはブリーフィングのファイルではありません。' : 'This is not a briefing file.',
    );
    await expect(other.getByRole('listitem')).toHaveCount(0);
  }
  await expect(page.locator('[data-briefing^=own]')).toHaveCount(1);
});

test('a file is taken when it is dropped on the page', async ({ page }) => {
  await page.goto('./#/briefings?lang=en');
  await expect(page.locator('[data-view=briefings]')).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    const text = JSON.stringify({ version: 1, id: 'dropped', title: { en: 'Dropped' }, scenes: [] });
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return data;
  });
  // As from a real hand, over and over: the page may be in sight a moment before it listens.
  await expect(async () => {
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer });
    await expect(page.locator('[data-over=true]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await expect(page.locator('[data-briefing=dropped]')).toBeVisible();
});

test('a shared link shows the same scenes to somebody else, who can keep a copy', async ({
  page,
  browser,
  baseURL,
}) => {
  await makeBriefing(page, 'en', 'Draft 7');
  await scenes(page).nth(1).getByRole('textbox', { name: 'Notes (English)' }).fill('Say this');
  const names = await titles(page, 'en');
  await page.getByText('Share as a link').click();
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(field).toHaveValue(/#\/briefing\/shared\?scene=1&lang=en&data=z/);
  const link = await field.inputValue();

  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const reader = await fresh.newPage();
  await reader.goto(link);
  await expect(reader.locator('[data-view=timeline] [data-record]').first()).toBeVisible();
  await expect(reader.locator('[data-view=timeline] [data-record]')).toHaveCount(
    await countMarks(page, '/timeline?partners=US'),
  );
  await expect(reader.locator('main h1')).toBeFocused();
  // The talk leads to its page in the app, where it is kept.
  await reader.keyboard.press('Escape');
  await expect(scenes(reader)).toHaveCount(3);
  await reader.getByRole('button', { name: 'Keep a copy to edit' }).click();
  await expect.poll(() => titles(reader, 'en')).toEqual(names);
  await expect(scenes(reader).nth(1).getByRole('textbox', { name: 'Notes (English)' })).toHaveValue(
    'Say this',
  );
  await fresh.close();
});

async function countMarks(page: Page, view: string): Promise<number> {
  await page.goto(`./#${view}`);
  const marks = page.locator('[data-view=timeline] [data-record]');
  await expect(marks.first()).toBeVisible();
  return marks.count();
}

for (const link of ['shared/zAbCd', 'shared/abc', 'shared']) {
  test(`a link that is cut names one cause and what helps, at ${link}`, async ({ page }) => {
    await page.goto(`./#/briefings/${link}?lang=en`);
    const view = page.locator('[data-view=briefing]');
    await expect(view.locator('#headline')).toHaveText('The briefing in this link cannot be opened');
    // Nothing else: neither of other browsers, nor how scenes are added, nor a list of faults.
    await expect(view.locator('p, li')).toHaveText([
      'The link is cut off or broken. Ask for it again from whoever sent it.',
      'All briefings',
    ]);
  });
}

test('a long link is told to be long, and the file offered', async ({ page }) => {
  await page.goto('./#/briefings/japan-2016?lang=en');
  await page.getByText('Share as a link').click();
  await expect(page.locator('[data-long]')).toContainText('mail programs may cut it');
});
