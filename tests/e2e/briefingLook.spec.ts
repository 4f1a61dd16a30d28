import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './support/settled';
import { count, headline, open, scenes, serve, stage } from './support/stage';
import { expect, test } from './support/test';

for (const size of [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test(`the overview shows every scene whole on ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.keyboard.press('o');
    const found = page.getByRole('dialog', { name: 'All scenes' }).locator('[data-scene]');
    await expect(found).toHaveCount(count);
    await expect(page.locator('[data-picture="loading"]')).toHaveCount(0);
    for (const scene of await found.all()) await expect(scene).toBeInViewport({ ratio: 1 });
  });
}

for (const lang of ['ja', 'en']) {
  test(`on 1920 × 1080 no word of a drawing is smaller than 18 px and every scene fits, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, 1, `&lang=${lang}`);
    for (const [index, { id }] of scenes.entries()) {
      await expect(stage(page, index + 1)).toBeVisible();
      // A scene is fitted, and its drawing laid out to that, one frame after the other: all of it holds at once in the end.
      await expect(async () => {
        const { height, foot, smallest } = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          // Nor is where it comes from.
          foot: Number.parseFloat(getComputedStyle(document.querySelector('footer')!).fontSize),
          smallest: Math.min(
            ...[...document.querySelectorAll<SVGTextElement>('main svg text')].map(
              (text) =>
                Number.parseFloat(getComputedStyle(text).fontSize) *
                (text.ownerSVGElement?.getScreenCTM()?.a ?? 1),
            ),
          ),
        }));
        expect(height, `${id} fits`).toBeLessThanOrEqual(1080);
        expect(foot, `the foot of ${id}`).toBeCloseTo(18, 1);
        expect(smallest, id).toBeGreaterThanOrEqual(17.99);
      }).toPass();
      await page.keyboard.press('PageDown');
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`with the filter open, every row of every scene stays above the foot on ${width} × ${height}, and no prose stands in its way`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await page.keyboard.press('c');
    for (const [index, { id }] of scenes.entries()) {
      await expect(stage(page, index + 1)).toBeVisible();
      await expect(page.getByRole('region', { name: 'Filter', exact: true })).toBeVisible();
      await expect(page.locator('[data-seen]')).toBeHidden();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight), { message: `${id} fits` })
        .toBeLessThanOrEqual(height);
      await page.keyboard.press('PageDown');
    }
    await page.getByText('Table', { exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
}

test('a small picture stands in the middle of the room that is left, in full width', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await serve(page, ['/timeline?partners=US']);
  await open(page);
  const room = () =>
    page.evaluate(() => {
      const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
      const [words, picture, end] = [box('#finding'), box('[data-view] > :last-child'), box('footer')];
      return words && picture && end
        ? { above: picture.top - words.bottom, below: end.top - picture.bottom, wide: picture.width }
        : null;
    });
  await expect(async () => {
    const { above, below, wide } = (await room()) ?? { above: 0, below: 0, wide: 0 };
    expect(above).toBeGreaterThan(100);
    expect(Math.abs(above - below)).toBeLessThan(40);
    expect(wide).toBeGreaterThan(1700);
  }).toPass();
});

test('a tip waits for a pointer that moves, not for a scene that comes below it', async ({ page }) => {
  await serve(page, ['/forums', '/timeline', '/timeline?partners=US']);
  await open(page, 2);
  const mark = page.locator('main svg a[data-record="2014-us"]').first();
  const tip = page.locator('[role=presentation] > [aria-hidden=true] > strong');
  // Where the mark comes to lie in the end, which is where it lies when the scene comes again.
  await settled(page);
  await mark.hover({ trial: true });
  const box = await mark.boundingBox();
  expect(box).not.toBeNull();
  const spot = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.keyboard.press('PageUp');
  await expect(stage(page, 1)).toBeVisible();
  await page.mouse.move(spot.x, spot.y);
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  // The browser knows what lies under the pointer, and nothing is told.
  await expect.poll(() => mark.evaluate((element) => element.matches(':hover'))).toBe(true);
  await expect(tip).toHaveCount(0);
  await page.mouse.move(spot.x + 1, spot.y);
  await expect(tip).toHaveCount(1);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(tip).toHaveCount(0);
  // At rest, the cursor goes with the controls, on marks too.
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-awake', 'false', { timeout: 10_000 });
  await expect(mark).toHaveCSS('cursor', 'none');
});

test('marks come from where their record stood in the scene before', async ({ page }) => {
  await countAnimations(page);
  await serve(page, ['/timeline?partners=US', '/partners/US']);
  await open(page);
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.carried)).toContain('2014-us');
});

test('nothing moves from scene to scene for who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countAnimations(page);
  await serve(page, ['/timeline?partners=US', '/partners/US', '/forums']);
  await open(page);
  for (const scene of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(stage(page, scene)).toBeVisible();
    await expect(headline(page)).toBeFocused();
  }
  // Marks would set out in the frame after the scene has arrived.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(await page.evaluate(() => window.carried)).toEqual([]);
});

declare global {
  interface Window {
    /** The records of the marks that the page has moved, in the order of their moves; '' for anything else. */
    carried: string[];
  }
}

async function countAnimations(page: Page) {
  await page.addInitScript(() => {
    window.carried = [];
    const all: { animate: (...given: Parameters<Element['animate']>) => Animation } = Element.prototype;
    all.animate = new Proxy(all.animate, {
      apply(animate, element: Element, given) {
        window.carried.push(element.getAttribute('data-record') ?? '');
        return Reflect.apply(animate, element, given);
      },
    });
  });
}

for (const [lang, theme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on the stage, the overview, the help and the dark screen in ${lang}, ${theme}`, async ({
    page,
  }) => {
    const check = async (where: string) => {
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
        where,
      ).toEqual([]);
    };
    await open(page, 3, `&lang=${lang}&theme=${theme}`);
    // Under the pointer the controls stay in sight; else they would fade while they are looked at.
    const tools = page.locator('[data-stage] > footer [role=group]');
    await tools.hover();
    await expect(tools).toHaveCSS('opacity', '1');
    await check('stage');
    await page.keyboard.press('c');
    await expect(page.locator('[data-stage] > section')).toBeVisible();
    await check('controls');
    const sheet = page.getByRole('dialog');
    await page.keyboard.press('o');
    await expect(sheet.locator('[data-picture]')).toHaveCount(count);
    await expect(page.locator('[data-picture="loading"]')).toHaveCount(0);
    await check('overview');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible();
    await check('help');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(sheet).toBeVisible();
    await check('blank');
  });
}
