import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const tree = (page: Page) => page.locator('[data-view=framework] [role=tree]');
const node = (page: Page, id: string) => tree(page).locator(`[data-record="${id}"]`);
const visible = (page: Page) =>
  tree(page)
    .getByRole('treeitem')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-record') ?? ''));

async function allNodes(page: Page): Promise<readonly string[]> {
  const response = await page.request.get('./data/dataset.json');
  const { framework } = (await response.json()) as { framework: Tree };
  const walk = (top: Tree): string[] => [top.id, ...top.children.flatMap(walk)];
  return walk(framework);
}

interface Tree {
  readonly id: string;
  readonly children: readonly Tree[];
}

test('every node is reached by the keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('./#/framework?open=none');
  const ids = await allNodes(page);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  const at = (index: number) => node(page, ids[index] ?? '');
  await at(0).focus();

  // Right opens the root, * all branches of the first level, without waiting for the page between the keys.
  for (const key of ['ArrowRight', 'ArrowDown', '*', 'Home']) await page.keyboard.press(key);
  await expect(at(0)).toBeFocused();
  await expect(node(page, 'cb-1')).toHaveAttribute('aria-expanded', 'true');

  // Then down, opening what is still closed on the way.
  for (let index = 0; index < ids.length; index += 1) {
    await expect(at(index)).toBeFocused();
    if ((await at(index).getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }
  expect(await visible(page)).toEqual(ids);
});

test('Back undoes an opening, the focus stays in the tree, and Forward redoes it', async ({ page }) => {
  await page.goto('./#/framework');
  await node(page, 'cb-basic-policy').focus();
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
  ])
    await page.keyboard.press(key);
  await expect(node(page, 'cb-1-a')).toHaveAttribute('aria-expanded', 'true');
  await expect(node(page, 'cb-1-a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(node(page, 'cb-1-a-awareness')).toBeFocused();

  await page.goBack();
  await expect(node(page, 'cb-1-a-awareness')).toHaveCount(0);
  await expect(node(page, 'cb-1-a')).toBeFocused();
  await page.goBack();
  await expect(node(page, 'cb-1-a')).toHaveCount(0);
  await expect(node(page, 'cb-1')).toBeFocused();
  await page.goForward();
  await expect(node(page, 'cb-1-a')).toBeVisible();
});

test('a click on a node opens its record and branch, Back closes both', async ({ page }) => {
  await page.goto('./#/framework?lang=en');
  await node(page, 'cb-3').click();
  await expect(page).toHaveURL(/open=cb-basic-policy,cb-3&node=cb-3&record=cb-3$/);
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(node(page, 'cb-3-law')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Where you are' }).getByRole('link')).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(tree(page).getByRole('treeitem')).toHaveCount(8);
});

test('the expander opens a branch without its record and leaves the keyboard there', async ({ page }) => {
  await page.goto('./#/framework');
  const toggle = page.locator('[data-toggle=cb-1]');
  const box = await toggle.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await toggle.click();
  await expect(node(page, 'cb-1-a')).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(node(page, 'cb-1-a')).toBeFocused();
});

test('Escape closes the record and the focus returns to its node', async ({ page }) => {
  await page.goto('./#/framework?node=cb-2');
  await node(page, 'cb-2').focus();
  await page.keyboard.press('Enter');
  // Until the record has the focus, Escape is for the tip of the node.
  await expect(page.locator('#inspector-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(node(page, 'cb-2')).toBeFocused();
});

test('a copied link restores branches, node and record for somebody else', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./#/framework');
  await page.locator('[data-toggle=cb-1]').click();
  await page.locator('[data-toggle=cb-1-record]').click();
  await node(page, 'cb-1-record-jaif').click();
  // The next branch is opened beside what is drawn, which is later than the press of a link.
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.locator('[data-toggle=cb-1-c]').click();
  await expect(node(page, 'cb-1-c-people')).toBeVisible();
  const [link, shown] = [page.url(), await visible(page)];
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await other.newPage();
  await fresh.goto(link);
  await expect(node(fresh, 'cb-1-record-jaif')).toHaveAttribute('aria-selected', 'true');
  await expect(fresh.getByRole('complementary')).toBeVisible();
  await expect.poll(() => visible(fresh)).toEqual(shown);
  await expect(node(fresh, 'cb-1-c')).toHaveAttribute('tabindex', '0');
  await expect(fresh).toHaveURL(link);
  await other.close();
});

test('a deep node is brought into sight, and the page does not scroll sideways', async ({ page }) => {
  for (const width of [320, 768, 1040, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#/');
    // Drawn anew, or the tree of the width before would still be there, scrolled already.
    await expect(page.locator('[data-view=overview]')).toBeVisible();
    await page.goto('./#/framework?open=all&node=cb-1-record-experts-viet-nam');
    const deep = node(page, 'cb-1-record-experts-viet-nam');
    await expect(deep).toBeInViewport({ ratio: 0.9 });
    await expect
      .poll(
        () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        { message: `at ${width} px` },
      )
      .toBe(0);
  }
});

test('what the filter leaves out stays and says why', async ({ page }) => {
  await page.goto('./#/framework?partners=US&lang=en');
  await expect(tree(page).getByRole('treeitem')).toHaveCount(8);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Four items mention the U.S. (six with the items above them)',
  );
  await expect(node(page, 'cb-2')).toHaveAccessibleName(/Outside the filter: Mentions no chosen partner\./);
  await expect(node(page, 'cb-1')).not.toHaveAccessibleName(/Outside/);
  await expect(node(page, 'cb-1')).toHaveAccessibleName(/38 items in the closed branch, 4 matching/);
  await expect(tree(page)).toContainText('+38, 4 match');
});

test('the way to a deep node stays in sight in a tall tree, and is not there at the root', async ({
  page,
}) => {
  await page.goto('./#/framework?lang=en');
  const way = page.getByRole('navigation', { name: 'Where you are' });
  await expect(tree(page)).toBeVisible();
  await expect(way).toHaveCount(0);
  await page.goto('./#/');
  await expect(page.locator('[data-view=overview]')).toBeVisible();
  await page.goto('./#/framework?lang=en&open=all&node=cb-3-activities');
  await expect(node(page, 'cb-3-activities')).toBeInViewport();
  await expect(way).toBeInViewport();
});

test('no date of the table is broken', async ({ page }) => {
  await page.goto('./#/framework?as=table');
  const dates = page.locator('td span', { hasText: /^\d{4}年/ });
  await expect(dates.first()).toBeVisible();
  await settled(page);
  const lines = await dates.evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
  await expect(page.getByRole('columnheader', { name: '絞り込み' })).toHaveCount(0);
});

test('nothing moves for a reader who does not want motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/framework');
  await expect(tree(page)).toBeVisible();
  const durations = await tree(page)
    .locator('*')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).transitionDuration))]);
  expect(durations.every((value) => Number.parseFloat(value) <= 0.001)).toBe(true);
});

for (const [lang, words] of [
  ['ja', '他の記録を取り上げる項目（項目自体又は見出しによる）'],
  ['en', 'Item that mentions other records, itself or through its heading'],
] as const) {
  test(`before an audience ⇄ is explained below the tree; on the page only above it (${lang})`, async ({
    page,
  }) => {
    const key = page.getByText(words, { exact: true });
    await page.goto(`./#/briefing/japan-2016?scene=7&lang=${lang}`);
    await expect(tree(page)).toBeVisible();
    await expect(key).toBeVisible();
    await page.goto(`./#/framework?lang=${lang}`);
    await expect(page.getByText(words.slice(1))).toHaveCount(2);
    await expect(key).toBeHidden();
  });
}

for (const lang of ['ja', 'en']) {
  test(`axe finds nothing in the tree with everything open and a record shown (${lang})`, async ({
    page,
  }) => {
    await page.goto(`./#/framework?lang=${lang}&open=all&node=cb-1-a&record=cb-1-a`);
    await expect(node(page, 'cb-1-a')).toBeVisible();
    await expect(page.locator('#inspector-title')).toBeVisible();
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  });
}

test('on paper the ground is light, the tree fits the width, and the record follows below it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/framework?open=cb-basic-policy,cb-1,cb-1-record&node=cb-1-a&record=cb-1-a');
  await expect(page.getByRole('complementary')).toBeVisible();
  // A4 upright and across, in px.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const width of [794, 1123]) {
    await page.setViewportSize({ width, height: 900 });
    // The tree is laid out anew after the sheet has its width.
    await expect(async () => {
      const drawn = await tree(page).boundingBox();
      expect(drawn?.x).toBeGreaterThanOrEqual(0);
      expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width);
      const record = await page.getByRole('complementary').boundingBox();
      expect(record?.y).toBeGreaterThanOrEqual((drawn?.y ?? 0) + (drawn?.height ?? 0));
    }).toPass();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  }
});
