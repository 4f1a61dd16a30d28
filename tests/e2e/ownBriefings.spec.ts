import { AxeBuilder } from '@axe-core/playwright';
import { WORDS, addView, makeBriefing, saved, scenes, titles } from './support/ownBriefing';
import { expect, test } from './support/test';

// A briefing of one's own: views become scenes, are put in order, and what is deleted comes back.

for (const lang of ['ja', 'en'] as const) {
  const say = WORDS[lang];

  test(`${lang}: three views become scenes, are moved by keyboard and by drag, titled and noted, and stay`, async ({
    page,
  }) => {
    await makeBriefing(page, lang, 'Draft 1');
    const [first, second, third] = await titles(page, lang);

    // By the button, which keeps the focus for the next press.
    const up = scenes(page).nth(2).getByRole('button', { name: say.up, exact: true });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, lang)).toEqual([third, first, second]);
    await expect(page.locator(':focus')).toHaveAttribute('aria-disabled', 'true');

    const order = page.getByRole('grid', { name: say.order });
    // By keyboard, on the handle of the first scene: down by one and dropped.
    await order.getByRole('row').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(order.getByRole('button', { name: say.handle }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(order.locator('[data-drop-target=true]')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    // A press as long as a hand's: what comes to the keyboard while the key is down hears it let go.
    await page.keyboard.press('Enter', { delay: 100 });
    await expect.poll(() => titles(page, lang)).toEqual([first, third, second]);
    await expect(order.getByRole('row').nth(1)).toBeFocused();

    // By drag: the last one above the first.
    const rows = order.getByRole('row');
    await rows.nth(2).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 2 } });
    await expect.poll(() => titles(page, lang)).toEqual([second, first, third]);

    const scene = scenes(page).nth(1);
    await scene.getByRole('textbox', { name: say.title }).fill('改めた題 / Retitled');
    await scene.getByRole('textbox', { name: say.notes }).fill('一行目\nSecond line 髙');
    await scene.getByRole('textbox', { name: say.otherNotes }).fill('Other');
    await saved(page);
    await page.reload();
    await expect.poll(() => titles(page, lang)).toEqual([second, '改めた題 / Retitled', third]);
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
}

test('the link of a scene is replaced by a pasted one, or the reason why not is told', async ({
  page,
  baseURL,
}) => {
  await makeBriefing(page, 'en', 'Draft 8');
  const scene = scenes(page).nth(0);
  await scene.getByText('Replace the link').click();
  const field = scene.getByRole('textbox', { name: 'New link' });
  for (const [pasted, told] of [
    ['https://example.org/', 'not a link to this site'],
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
  await page.setViewportSize({ width: 390, height: 844 });
  await makeBriefing(page, 'ja', '局長説明');
  const check = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await scenes(page).nth(0).getByText('リンクを差し替える').click();
  await page.getByText('リンクで共有').click();
  expect(await check()).toEqual([]);
  const spill = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(spill).toBe(0);
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
  await expect.poll(spill).toBe(0);
});
