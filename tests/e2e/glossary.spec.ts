import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { VIEWS } from './support/routes';
import { expect, test } from './support/test';

const panel = (page: Page) => page.getByRole('complementary');
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
};

for (const [lang, more] of [
  ['ja', '用語一覧で見る'],
  ['en', 'See it among the terms'],
] as const) {
  test(`a term in the inspector explains itself by keyboard, and leads to the glossary, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./#/framework?lang=${lang}&record=cb-impl-means`);
    const term = panel(page).locator('button[data-term=term-oda]');
    await expect(term).toBeVisible();
    await panel(page).getByRole('heading', { level: 2 }).focus();
    while (!(await term.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    const tip = page.getByRole('tooltip');
    await expect(tip).toContainText('Official Development Assistance');
    await expect(tip).toContainText('政府開発援助');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: more })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/glossary\?.*term=term-oda&record=cb-impl-means$/);
    await expect(page.locator('main [data-place=term-oda]')).toBeFocused();
    await expect(page.locator('main [data-here=true]')).toContainText('Official Development Assistance');
  });
}

test('the pointer shows it and may go onto it; the tip stays in the window', async ({ page }) => {
  await page.clock.install();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
    { width: 320, height: 560 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('./#/framework?lang=en&record=cb-doc-g7-principles');
    const term = panel(page).locator('button[data-term=g7]').first();
    await term.scrollIntoViewIfNeeded();
    await term.hover();
    const tip = page.getByRole('tooltip');
    await expect(tip).toBeVisible();
    await tip.hover();
    // Longer than a tip stays that nobody points at.
    await page.clock.runFor(1000);
    await expect(tip).toBeVisible();
    // The sheet of a phone slides in, and the tip with it.
    await expect(async () => {
      const box = await tip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    }).toPass();
    // Nothing else is pressed by way of the tip, and the pointer going away closes it.
    await page.mouse.move(2, 2);
    await expect(tip).toHaveCount(0);
  }
});

test('a tap shows it, a tap elsewhere closes it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('./#/framework?record=cb-doc-g7-principles');
  await panel(page).locator('button[data-term=g7]').first().tap();
  await expect(page.getByRole('dialog')).toContainText('Group of Seven');
  await page.getByRole('heading', { level: 2, name: /G7の原則/ }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await context.close();
});

test('no term stands inside a link, a button or a heading', async ({ page }) => {
  for (const { path, view } of VIEWS) {
    await page.goto(`./#${path}?record=un-gge`);
    await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
    await expect(panel(page).locator('button[data-term]').first()).toBeAttached();
    await expect(
      page.locator('a button[data-term], button button, :is(h1, h2, h3, h4) button[data-term]'),
    ).toHaveCount(0);
  }
});

test('on paper a term is plain text', async ({ page }) => {
  await page.goto('./#/framework?record=cb-impl-means');
  const term = panel(page).locator('button[data-term]').first();
  await expect(term).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(term).toHaveCSS('text-decoration-line', 'none');
  await expect(term).toHaveCSS('border-top-width', '0px');
});

test('with the added facts off nothing official is said, and the switch brings the terms back', async ({
  page,
}) => {
  await page.goto('./#/glossary?lang=en&supplement=off&term=term-oda');
  await expect(page.locator('[data-view=glossary] h3')).toHaveCount(10);
  await expect(page.locator('[data-view=glossary]')).not.toContainText(/official|documented/);
  await expect(page.getByText('Parts of the link were not understood')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show added facts' }).click();
  await expect(page.locator('[data-view=glossary] h3')).toHaveCount(57);
});

test('finding a term narrows the list and is not a step of the history', async ({ page }) => {
  await page.goto('./#/records');
  await page.getByRole('link', { name: '用語', exact: true }).click();
  await page.getByRole('searchbox', { name: '用語を探す' }).pressSequentially('jica');
  await expect(page.locator('[data-view=glossary] h3')).toHaveCount(1);
  await expect(page.locator('[data-view=glossary]').getByRole('status')).toHaveText('用語 1 / 57');
  await page.goBack();
  await expect(page.locator('[data-view=records]')).toBeVisible();
});

test('no sideways scrolling from 320 px on', async ({ page }) => {
  for (const width of [320, 390, 720, 1440, 3840]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#/glossary?lang=en&term=un-gge&record=un-gge');
    await expect(page.locator('main [data-place=un-gge]')).toBeVisible();
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wide, { message: String(width) }).toBeLessThanOrEqual(0);
  }
});
