import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const marks = (page: Page) => page.locator('[data-view=timeline] a[data-record]');

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-record') ?? null);

const ids = (page: Page) =>
  page
    .locator('[data-view=timeline] [data-record]')
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-record') ?? '').toSorted());

/** Where the dots are once the font is there and nothing travels any more. */
async function atRest<Places>(page: Page, read: () => Promise<Places>): Promise<Places> {
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  return read();
}

/** That nothing is wider than the screen, and no mark too small to press. */
const fits = (page: Page, width: number) =>
  expect(async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const sizes = await marks(page)
      .locator('rect')
      .evaluateAll((targets) =>
        targets.map((target) => {
          const box = target.getBoundingClientRect();
          return Math.min(box.width, box.height);
        }),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  }).toPass();

test('Tab reaches all 21 consultations, each with a visible focus and a sentence for a name', async ({
  page,
}) => {
  await page.goto('./#/timeline');
  await expect(marks(page)).toHaveCount(21);
  await page.getByRole('radio', { name: '図' }).focus();
  const reached = new Set<string>();
  for (let presses = 0; presses < 40 && reached.size < 21; presses += 1) {
    await page.keyboard.press('Tab');
    const id = await focused(page);
    if (id === null) continue;
    reached.add(id);
    const mark = page.locator(`a[data-record="${id}"]`);
    await expect(mark).toHaveAttribute('aria-label', /^20\d\d年：.+協議。.+記載。$/);
    const rings = () =>
      mark
        .locator('rect')
        .evaluateAll((targets) => [...new Set(targets.map((target) => getComputedStyle(target).stroke))]);
    await expect.poll(rings).toEqual(['rgb(0, 0, 0)']);
  }
  expect(reached.size).toBe(21);
});

test('the arrow keys travel along rows and years, Home and End to the first and the last', async ({
  page,
}) => {
  await page.goto('./#/timeline');
  await page.locator('a[data-record="2013-us"]').focus();
  for (const [key, id] of [
    ['ArrowRight', '2014-us'],
    ['ArrowDown', '2014-eu'],
    ['ArrowDown', '2014-cn-kr'],
    ['ArrowRight', '2015-cn-kr'],
    ['Home', '2012-gb'],
    ['End', '2016-de'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toBe(id);
  }
});

test('a click opens the record, Back closes it; Enter does the same', async ({ page }) => {
  await page.goto('./#/timeline');
  const trilateral = page.locator('a[data-record="2014-cn-kr"]');
  await trilateral.click();
  await expect(page).toHaveURL(/#\/timeline\?record=2014-cn-kr$/);
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(trilateral).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page).toHaveURL(/#\/timeline$/);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.locator('a[data-record="2012-in"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=2012-in$/);
});

test('a partner’s name opens the partner', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  await page.getByRole('link', { name: /^Estonia: 2 consultations/ }).click();
  await expect(page).toHaveURL(/record=EE/);
  await expect(page.getByRole('complementary')).toContainText('Estonia');
});

test('with China alone the trilateral stands on its row and names Korea', async ({ page }) => {
  await page.goto('./#/timeline?partners=CN');
  await expect(marks(page)).toHaveCount(2);
  await expect(page.locator('[data-view=timeline] svg').getByText('＋韓国')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '中国との協議の記載は2014年から2015年に2件（いずれも三カ国協議）',
  );
  await page.goto('./#/timeline?partners=CN,KR');
  await expect(marks(page)).toHaveCount(2);
  await expect(page.locator('[data-view=timeline] svg').getByText('＋韓国')).toHaveCount(0);
});

test('sorting moves the same dots to new rows', async ({ page }) => {
  await page.goto('./#/timeline');
  await expect(marks(page)).toHaveCount(21);
  const svg = page.locator('[data-view=timeline] svg[role=group]');
  const dots = await svg.locator('circle').elementHandles();
  const heights = () => Promise.all(dots.map(async (dot) => (await dot.boundingBox())?.y));
  const before = await atRest(page, heights);
  await page.getByText('件数順').click();
  await expect(page).toHaveURL(/sort=count$/);
  await expect.poll(heights).not.toEqual(before);
  expect(await Promise.all(dots.map((dot) => dot.evaluate((node) => node.isConnected)))).not.toContain(false);
  await page.goBack();
  await expect.poll(heights).toEqual(before);
});

test('a tooltip follows the pointer and the keyboard, and Escape dismisses it', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  const view = page.locator('[data-view=timeline]');
  await page.locator('a[data-record="2015-cn-kr"]').hover();
  await expect(view.getByText('2015, trilateral consultation')).toBeVisible();
  await page.mouse.move(0, 0);
  await page.getByRole('link', { name: /^UK: / }).focus();
  await page.keyboard.press('Tab');
  await expect(view.getByText('2012, bilateral consultation')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(view.getByText('2012, bilateral consultation')).toHaveCount(0);
});

test('the table shows the same records as the picture', async ({ page }) => {
  await page.goto('./#/timeline?partners=US,CN,EU&years=2014-2015');
  await expect(marks(page)).toHaveCount(5);
  const drawn = await ids(page);
  await page.getByText('表', { exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(() => ids(page)).toEqual(drawn);
});

for (const width of [320, 390]) {
  test(`at ${width} px nothing is cut off and every target is at least 24 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['', '?lang=en', '?lang=en&sort=name', '?partners=CN&lang=en']) {
      await page.goto(`./#/timeline${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', query.includes('lang=en') ? 'en' : 'ja');
      await expect(marks(page)).toHaveCount(query.includes('partners=CN') ? 2 : 21);
      await fits(page, width);
    }
  });
}

test('with reduced motion the dots are at their new place at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/timeline');
  await expect(marks(page)).toHaveCount(21);
  const running = await page
    .locator('[data-view=timeline] circle')
    .first()
    .evaluate((dot) => getComputedStyle(dot).transitionDuration);
  expect(running.split(', ').every((duration) => Number.parseFloat(duration) <= 0.001)).toBe(true);
});

test('with dates the same dots travel to their days, and back', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  await expect(marks(page)).toHaveCount(21);
  const svg = page.locator('[data-view=timeline] svg[role=group]');
  // Two for each trilateral; the legend's come after those of the marks.
  const dots = (await svg.locator('circle').elementHandles()).slice(0, 23);
  const places = () => Promise.all(dots.map(async (dot) => (await dot.boundingBox())?.x));
  const before = await atRest(page, places);
  await page.getByText('With dates').click();
  await expect(page).toHaveURL(/dates=added$/);
  await expect(marks(page)).toHaveCount(21);
  await expect.poll(places).not.toEqual(before);
  expect(await Promise.all(dots.map((dot) => dot.evaluate((node) => node.isConnected)))).not.toContain(false);
  await expect(svg.getByText('day not known', { exact: true })).toHaveCount(5);
  await page.goBack();
  await expect(svg.getByText('day not known', { exact: true })).toHaveCount(0);
  await expect.poll(places).toEqual(before);
});

test('a dated mark tells its day as an added fact; the announced one was announced, not held', async ({
  page,
}) => {
  await page.goto('./#/timeline?lang=en&dates=added');
  const view = page.locator('[data-view=timeline]');
  await page.locator('a[data-record="2014-cn-kr"]').hover();
  await expect(view.getByText('21 October 2014 (added fact, official source)')).toBeVisible();
  const announced = page.locator('a[data-record="2015-us"]');
  await announced.hover();
  await expect(view.getByText('announced for 22 July 2015 (added fact)')).toBeVisible();
  await expect(announced).toHaveAttribute('aria-label', /announced for 22 July 2015/);
  await expect(view).not.toContainText(/\bheld on\b/);
  await page.locator('a[data-record="2015-ru"]').hover();
  await expect(view.locator('[aria-hidden] strong + span + span').first()).toHaveText('day not known');
});

test('the table has a column of dates only with dates, with links that open safely', async ({ page }) => {
  await page.goto('./#/timeline?lang=en&as=table');
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  await page.getByText('With dates').click();
  await expect(page.getByRole('columnheader', { name: /Date \(added fact\)/ })).toBeVisible();
  const links = page.locator('[data-view=timeline] td a[href^="http"]');
  await expect.poll(() => links.count()).toBeGreaterThan(15);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('the lane of milestones is shown and left by one control, and by keyboard', async ({ page }) => {
  await page.goto('./#/timeline');
  // Not check(): the box is as the address says, which is drawn a moment after the press.
  const lane = page.getByRole('checkbox', { name: '主な動きを示す' });
  await lane.click();
  await expect(lane).toBeChecked();
  await expect(page).toHaveURL(/lane=milestones$/);
  const milestones = page.locator('[data-view=timeline] a[data-record^="ms-"]');
  await expect(milestones).toHaveCount(11);
  await milestones.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe('ms-development-cooperation-charter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('開発協力大綱');
  await page.getByText('表', { exact: true }).click();
  const table = page.getByRole('table', { name: /主な動き/ });
  await expect(table.locator('tbody tr')).toHaveCount(11);
  await expect(table.getByRole('link', { name: '開発協力大綱（閣議決定）' })).toBeVisible();
});

test('a milestone’s record leads to the lane', async ({ page }) => {
  await page.goto('./#/?record=ms-cybersecurity-strategy');
  await page.getByRole('complementary').getByRole('link', { name: '二国間協議等の図で見る' }).click();
  await expect(page).toHaveURL(/#\/timeline\?.*lane=milestones/);
  await expect(page.locator('a[data-record="ms-cybersecurity-strategy"]')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

for (const width of [320, 390]) {
  test(`with dates and milestones nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['?dates=added&lane=milestones', '?dates=added&lane=milestones&lang=en']) {
      await page.goto(`./#/timeline${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', query.includes('lang=en') ? 'en' : 'ja');
      await expect(marks(page)).toHaveCount(21 + 11);
      await fits(page, width);
    }
  });
}

test('axe finds nothing with dates and milestones, as picture and as table', async ({ page }) => {
  for (const [more, form, theme] of [
    ['', 'svg', 'light'],
    ['&as=table', 'table', 'light'],
    ['&theme=dark&lang=en', 'svg', 'dark'],
  ] as const) {
    await page.goto(`./#/timeline?dates=added&lane=milestones${more}`);
    await expect(page.locator(`[data-view=timeline] ${form} [data-record]`).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).include('[data-view=timeline]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
  }
});
