import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

// A briefing of one's own: views become scenes, are put in order and given notes, and nothing typed is ever lost.

const WORDS = {
  ja: {
    save: '保存・共有',
    add: '場面として追加',
    open: 'ブリーフィングを開く',
    undo: '元に戻す',
    title: '題名（日本語）',
    notes: '発言メモ（日本語）',
    otherNotes: '発言メモ（英語）',
    up: '上へ',
    remove: '削除',
    handle: /を移す$/,
    order: '場面の順',
    file: 'ファイルに保存',
    share: 'リンクで共有',
    full: /保存領域がいっぱい/,
    blocked: /保存領域を使えない/,
  },
  en: {
    save: 'Save and share',
    add: 'Add as a scene',
    open: 'Open the briefing',
    undo: 'Undo',
    title: 'Title (English)',
    notes: 'Notes (English)',
    otherNotes: 'Notes (Japanese)',
    up: 'Up',
    remove: 'Delete',
    handle: /^Move /,
    order: 'Order of the scenes',
    file: 'Save as a file',
    share: 'Share as a link',
    full: /storage is full/,
    blocked: /does not let the page store/,
  },
} as const;

type Lang = keyof typeof WORDS;

const VIEWS = ['/timeline?partners=US', '/forums?as=table', '/framework?open=all'] as const;

const scenes = (page: Page) => page.locator('[data-view=briefing] [data-scene]');
const saved = (page: Page) => expect(page.locator('[data-saved=true]')).toBeVisible();

/** The titles of the scenes in their order, in a language. */
const titles = (page: Page, lang: Lang) =>
  scenes(page)
    .getByRole('textbox', { name: WORDS[lang].title })
    .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));

/** On a view: opens the panel, and adds the view to the briefing that is chosen in it. */
async function addView(page: Page, view: string, lang: Lang, title?: string) {
  await page.goto(`./#${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
  await page.getByRole('button', { name: WORDS[lang].save }).click();
  const panel = page.locator('[data-save=scene]');
  if (title !== undefined) await panel.getByRole('textbox').first().fill(title);
  await panel.getByRole('button', { name: WORDS[lang].add }).click();
  await expect(panel.getByRole('link', { name: WORDS[lang].open })).toBeVisible();
  return panel;
}

/** Adds the three views to a new briefing and opens it. */
async function makeBriefing(page: Page, lang: Lang, title: string) {
  let panel: Locator | null = null;
  for (const [index, view] of VIEWS.entries()) {
    panel = await addView(page, view, lang, index === 0 ? title : undefined);
  }
  await panel?.getByRole('link', { name: WORDS[lang].open }).click();
  await expect(page.locator('[data-view=briefing] #headline')).toHaveText(title);
  await expect(scenes(page)).toHaveCount(VIEWS.length);
}

for (const lang of ['ja', 'en'] as const) {
  const say = WORDS[lang];

  test(`${lang}: three views become scenes, are moved by keyboard and by drag, titled and noted, and stay`, async ({
    page,
  }) => {
    await makeBriefing(page, lang, 'Draft 1');
    const [first, second, third] = await titles(page, lang);

    // By keyboard, on the handle of the first scene: down by one and dropped.
    const order = page.getByRole('grid', { name: say.order });
    await order.getByRole('button', { name: say.handle }).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, lang)).toEqual([second, first, third]);

    // By the button, which keeps the focus for the next press.
    const up = scenes(page).nth(2).getByRole('button', { name: say.up, exact: true });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, lang)).toEqual([third, second, first]);
    await expect(page.locator(':focus')).toHaveAttribute('aria-disabled', 'true');

    // By drag: the last one above the first.
    const rows = order.getByRole('row');
    await rows.nth(2).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 2 } });
    await expect.poll(() => titles(page, lang)).toEqual([first, third, second]);

    const scene = scenes(page).nth(1);
    await scene.getByRole('textbox', { name: say.title }).fill('改めた題 / Retitled');
    await scene.getByRole('textbox', { name: say.notes }).fill('一行目\nSecond line 髙');
    await scene.getByRole('textbox', { name: say.otherNotes }).fill('Other');
    await saved(page);
    await page.reload();
    await expect.poll(() => titles(page, lang)).toEqual([first, '改めた題 / Retitled', second]);
    await expect(scenes(page).nth(1).getByRole('textbox', { name: say.notes })).toHaveValue(
      '一行目\nSecond line 髙',
    );
    await expect(scenes(page).nth(1).getByRole('textbox', { name: say.otherNotes })).toHaveValue('Other');
    // What was typed and at once left is there as well.
    await scenes(page).nth(0).getByRole('textbox', { name: say.notes }).fill('At the last moment');
    await page.reload();
    await expect(scenes(page).nth(0).getByRole('textbox', { name: say.notes })).toHaveValue(
      'At the last moment',
    );
  });

  test(`${lang}: a scene added, a scene deleted and a briefing deleted come back`, async ({ page }) => {
    const panel = await addView(page, '/strategy', lang, 'Draft 2');
    await panel.getByRole('button', { name: say.undo }).click();
    await expect(panel.getByRole('link', { name: say.open })).toHaveCount(0);
    await makeBriefing(page, lang, 'Draft 3');
    const before = await titles(page, lang);
    const deleted = scenes(page).nth(0);
    await deleted.getByRole('button', { name: say.remove, exact: true }).click();
    await expect(scenes(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: say.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, lang)).toEqual(before);

    await page.goto(`./#/briefings?lang=${lang}`);
    const row = page.locator('[data-briefing^=own]');
    await row.getByRole('button', { name: say.remove, exact: true }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole('button', { name: say.undo, exact: true }).first().click();
    await expect(row).toHaveCount(1);
    // Once more, and back only after a reload.
    await row.getByRole('button', { name: say.remove, exact: true }).click();
    await expect(row).toHaveCount(0);
    await page.reload();
    await page.locator('[data-view=briefings] details summary').click();
    await page.locator('[data-view=briefings] details li button').first().click();
    await expect(row.getByRole('link', { name: 'Draft 3' })).toBeVisible();
  });

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

  // Into the same browser: there is one of that id.
  await page.goto('./#/briefings?lang=en');
  await upload('draft.json', file);
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.locator('[data-briefing^=own]')).toHaveCount(2);
  await page.getByRole('link', { name: 'Open the briefing' }).click();
  await expect(scenes(page)).toHaveCount(3);
  const again = await exported();
  const withoutId = (text: string) => ({ ...(JSON.parse(text) as object), id: '' });
  expect(withoutId(again)).toEqual(withoutId(file));

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
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer });
  await expect(page.locator('[data-over=true]')).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await expect(page.locator('[data-briefing=dropped]')).toBeVisible();
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
  // Its page in the app, where it is kept.
  const data = new URLSearchParams(link.split('?')[1]).get('data');
  await reader.goto(`./#/briefings/shared/${data}?lang=en`);
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

test('a link that is cut says so', async ({ page }) => {
  await page.goto('./#/briefings/shared/zAbCd?lang=en');
  await expect(page.locator('[data-view=briefing] #headline')).toHaveText('The briefing cannot be read');
  await expect(page.locator('[data-view=briefing]')).toContainText(
    'The link is cut off or broken. Ask for it again',
  );
});

test('a long link is told to be long, and the file offered', async ({ page }) => {
  await page.goto('./#/briefings/japan-2016?lang=en');
  await page.getByText('Share as a link').click();
  await expect(page.locator('[data-long]')).toContainText('mail programs may cut it');
});

test('the link of a scene is replaced by a pasted one, or the reason why not is told', async ({
  page,
  baseURL,
}) => {
  await makeBriefing(page, 'en', 'Draft 8');
  const scene = scenes(page).nth(0);
  await scene.getByText('Replace the link').click();
  const field = scene.getByRole('textbox', { name: 'New link' });
  for (const [pasted, told] of [
    ['https://example.org/', 'no link to this app'],
    [`${baseURL}#/timeline?partners=XX`, 'partners=XX'],
    [`${baseURL}#/nowhere`, 'leads to no view'],
    ['#/briefings', 'leads to no view'],
  ] as const) {
    await field.fill(pasted);
    await field.press('Enter');
    await expect(scene.getByRole('status')).toContainText(told);
    await expect(scene).toContainText('Filter: the U.S.');
  }
  await field.fill(`${baseURL}#/timeline?partners=GB&lang=ja`);
  await field.press('Enter');
  await expect(scene.getByRole('status')).toContainText('was replaced');
  await expect(scene).toContainText('Filter: the UK');
  await expect(scene.getByRole('link', { name: 'Open this view' })).toHaveAttribute(
    'href',
    '#/timeline?partners=GB&lang=en',
  );
});

test('axe finds nothing in the editor and in the panel, nor does anything spill on a phone', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await makeBriefing(page, 'ja', '局長説明');
  const check = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await scenes(page).nth(0).getByText('リンクを差し替える').click();
  await page.getByText('リンクで共有').click();
  expect(await check()).toEqual([]);
  const spill = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await spill()).toBe(0);
  await scenes(page).nth(0).getByRole('button', { name: '削除', exact: true }).click();
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeFocused();
  expect(await check()).toEqual([]);
  await addView(page, '/timeline', 'ja');
  expect(await check()).toEqual([]);
  await page.goto('./#/briefings');
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'broken.json' })).toBeVisible();
  expect(await check()).toEqual([]);
  expect(await spill()).toBe(0);
});
