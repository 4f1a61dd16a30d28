import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { GROWTH, WITHIN, openAt, presenterAt, region } from './support/presenter';
import { bundled, scenes } from './support/stage';
import { expect, test } from './support/test';

test('one window is enough: steps, list, notes, times', async ({ page }) => {
  await openAt(page, presenterAt(1, '&lang=en'));
  await expect(page.getByText('No audience window is open')).toBeVisible();
  const current = page.getByRole('status').filter({ hasText: 'Scene ' });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(current).toContainText(scenes[1]?.title.en ?? '');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'All scenes 2 of 10' }).click();
  await page.getByRole('button', { name: scenes[4]?.title.en ?? '' }).click();
  await expect(current).toContainText('Scene 5 of');
  await expect(page.locator('[data-picture="picture"]')).toBeVisible();
  const notes = page.getByRole('group', { name: 'Notes' });
  const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Larger notes' }).click();
  await expect.poll(size).toBeGreaterThan(before);
});

test('the audience window opens at a press; where the browser forbids it, a link stands in', async ({
  page,
}) => {
  await openAt(page, presenterAt(2));
  const [stage] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: '聴衆用の画面を開く' }).click(),
  ]);
  await expect(stage.locator('[data-stage="2"]')).toBeVisible();
  await expect(page.getByText('聴衆用の画面と連動中')).toBeVisible();
  // While it is there the button steps back; when it goes away during the talk, that is not overlooked.
  await expect(page.getByRole('button', { name: '聴衆用の画面を開く' })).toHaveCSS('border-style', 'none');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await stage.close();
  const lost = page.getByRole('alert').filter({ hasText: '聴衆用の画面との連動が切れました。' });
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    lost.getByRole('button', { name: 'もう一度開く' }).click(),
  ]);
  await expect(again.locator('[data-stage="2"]')).toBeVisible();
  await expect(lost).toHaveCount(0);
  await again.close();
  await lost.getByRole('button', { name: '閉じる' }).click();
  await expect(lost).toHaveCount(0);
  await expect(page.getByText('聴衆用の画面は開いていません')).toBeVisible();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
    'href',
    `#/briefing/${bundled.id}?scene=2`,
  );
});

test('the audience window opens at the scene that was just stepped to, however quick the keys', async ({
  page,
}) => {
  await openAt(page, presenterAt(2));
  const opened = await page.evaluate(() => {
    const asked: string[] = [];
    window.open = (href) => {
      asked.push(String(href));
      return null;
    };
    for (const key of ['PageDown', 's']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    return asked;
  });
  expect(opened).toEqual([`#/briefing/${bundled.id}?scene=3`]);
});

for (const lang of ['ja', 'en'] as const) {
  test(`at 1440 × 900 the notes of every scene are there whole, and so is the scene: ${lang}`, async ({
    page,
  }) => {
    await openAt(page, presenterAt(1, lang === 'en' ? '&lang=en' : ''));
    for (const [index] of scenes.entries()) {
      await expect(page.locator(`[data-presenter="${index + 1}"]`)).toBeVisible();
      await expect(region(page)).toBeVisible();
      await expect(page.locator('[data-more="false"]')).toBeVisible();
      await expect.poll(() => hiddenOfScene(page), WITHIN).toBeLessThanOrEqual(1);
      await page.keyboard.press('PageDown');
    }
    const last = lang === 'ja' ? '最後の場面です。' : 'This is the last scene.';
    await expect(page.getByRole('status').filter({ hasText: last })).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('status').filter({ hasText: last })).toHaveCount(0);
  });
}

/** px of the current scene below the edge of its room. */
const hiddenOfScene = (page: Page) =>
  page.locator('main').evaluate((scene) => {
    const view = scene.querySelector('[data-view]')?.getBoundingClientRect();
    const room = scene.parentElement?.getBoundingClientRect();
    return view && room && view.height > 0 ? view.bottom - room.bottom : Number.POSITIVE_INFINITY;
  });

test('notes that go on say so, scroll by the arrows, and begin at their beginning in every scene', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openAt(page, presenterAt(6));
  const notes = page.getByRole('group', { name: '発言メモ' });
  const top = () => notes.evaluate((element) => element.scrollTop);
  const more = page.getByRole('button', { name: '続きがあります' });
  await expect(more).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect.poll(top).toBeGreaterThan(0);
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('ArrowDown');
  await expect(more).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-presenter="7"]')).toBeVisible();
  await expect.poll(top).toBe(0);
  await expect(more).toBeVisible();
});

test('O opens the list of scenes above the column and closes it; its rows are walked and chosen', async ({
  page,
}) => {
  await openAt(page, presenterAt(3));
  const rows = page.getByRole('list', { name: '場面の一覧' });
  await expect(rows).toBeHidden();
  await page.keyboard.press('o');
  await expect(rows.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('o');
  await expect(rows).toBeHidden();
  await page.getByRole('button', { name: '場面の一覧 3／10' }).click();
  await expect(rows.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/scene=4/);
  await expect(rows).toBeHidden();
});

test('in the window that the stage opens every next scene has its picture', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of ['ja', 'en']) {
    await openAt(page, presenterAt(1, `&lang=${lang}`));
    for (let scene = 1; scene < scenes.length; scene += 1) {
      await expect(page.locator(`[data-presenter="${scene}"]`)).toBeAttached();
      await expect(page.locator('[data-picture="picture"]')).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press('PageDown');
    }
  }
});

test('the table of keys closes by Esc, by a press elsewhere and by a step', async ({ page }) => {
  await openAt(page, presenterAt(2, '&lang=en'));
  const row = page.getByText('Open or close this table');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.locator('main h1').click(),
    () => page.keyboard.press('PageDown'),
  ]) {
    await page.keyboard.press('?');
    await expect(row).toBeVisible();
    await close();
    await expect(row).toBeHidden();
  }
});

test('in the hand the steps are one row below, and what to say comes before the scene', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [lang, blank] of [
    ['ja', '画面を消す'],
    ['en', 'Blank'],
  ] as const) {
    await openAt(page, presenterAt(GROWTH, lang === 'en' ? '&lang=en' : ''));
    const button = page.getByRole('button', { name: blank, exact: true });
    const bar = page.getByRole('region', { name: lang === 'ja' ? '場面の操作' : 'Steps through the scenes' });
    await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(64);
    await expect(button).toBeInViewport({ ratio: 1 });
    await expect(async () => {
      const tops = await page
        .locator('[data-more], main, [aria-labelledby="next-title"]')
        .evaluateAll((parts) => parts.map((part) => [part.getBoundingClientRect().top, part.tagName]));
      expect(tops.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, tag]) => tag)).toEqual([
        'DIV',
        'MAIN',
        'SECTION',
      ]);
    }).toPass();
    const rest = page.locator(`summary[aria-label="${lang === 'ja' ? 'ほかの操作' : 'More'}"]`);
    await rest.click();
    await expect(
      page.getByRole('button', { name: lang === 'ja' ? 'ポインター' : 'Pointer' }),
    ).toBeInViewport();
    await rest.click();
  }
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} nothing is cut off sideways, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const theme of ['light', 'dark']) {
      await openAt(page, presenterAt(GROWTH, `&theme=${theme}`));
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator('[data-picture="picture"]')).toBeAttached();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
        .toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
