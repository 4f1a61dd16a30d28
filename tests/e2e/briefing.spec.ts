import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

interface File {
  readonly version: number;
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly scenes: readonly {
    readonly id: string;
    readonly title: { readonly ja: string; readonly en: string };
    readonly notes: object;
    readonly at: string;
  }[];
}

const bundled: File = JSON.parse(readFileSync('public/data/briefing.json', 'utf8'));
const { scenes } = bundled;
const count = scenes.length;

/** Serves other scenes in place of the bundled ones. */
async function serve(page: Page, links: readonly string[]) {
  const file: File = {
    version: 1,
    id: bundled.id,
    title: bundled.title,
    scenes: links.map((at, index) => ({
      id: `s${index + 1}`,
      title: { ja: `第${index + 1}`, en: `No. ${index + 1}` },
      notes: {},
      at,
    })),
  };
  await page.route('**/data/briefing.json', (route) => route.fulfill({ json: file }));
}

const at = (scene: number, more = '') => `./#/briefing/${bundled.id}?scene=${scene}${more}`;
const stage = (page: Page, scene: number) => page.locator(`[data-stage="${scene}"] [data-view]`);
const headline = (page: Page) => page.locator('main h1');
const foot = (page: Page) => page.getByRole('contentinfo');

async function open(page: Page, scene = 1, more = '&lang=en') {
  await page.goto(at(scene, more));
  await expect(stage(page, scene)).toBeVisible();
}

for (const lang of ['ja', 'en'] as const) {
  test(`a clicker walks all scenes in ${lang} and back`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, 1, `&lang=${lang}`);
    for (const [index, { title }] of scenes.entries()) {
      await expect(stage(page, index + 1)).toBeVisible();
      await expect(headline(page)).toHaveText(title[lang]);
      await expect(page.locator('#finding')).not.toBeEmpty();
      await expect(headline(page)).toBeFocused();
      await expect(page).toHaveTitle(`${index + 1}. ${title[lang]} | ${bundled.title[lang]}`);
      await expect(page.getByRole('status').filter({ hasText: title[lang] })).toHaveCount(1);
      await page.keyboard.press('PageDown');
    }
    // At the end it stays, and says so.
    await expect(stage(page, count)).toBeVisible();
    await expect(
      page.getByText(lang === 'ja' ? '最後の場面です。' : 'This is the last scene.'),
    ).toBeVisible();
    for (let presses = 1; presses < count; presses += 1) await page.keyboard.press('PageUp');
    await expect(stage(page, 1)).toBeVisible();
  });
}

test('keys go through the scenes, however fast they are pressed', async ({ page }) => {
  await open(page);
  for (const key of ['ArrowRight', 'Space', 'Enter', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(stage(page, 3)).toBeVisible();
  await page.keyboard.press('End');
  await expect(stage(page, count)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(stage(page, 1)).toBeVisible();
  for (let presses = 1; presses < count; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(stage(page, count)).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await expect(stage(page, count - 1)).toBeVisible();
});

test('digits and Enter jump; a number that there is not is told', async ({ page }) => {
  await open(page);
  await page.keyboard.press('5');
  await expect(page.getByText('Enter goes to scene 5')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(stage(page, 5)).toBeVisible();
  for (const key of ['9', '9', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText(`There is no scene 99; the last one is ${count}.`)).toBeVisible();
  await expect(stage(page, 5)).toBeVisible();
});

test('the screen goes dark and any key lights it up without passing a scene', async ({ page }) => {
  await open(page, 2);
  const dark = page.getByRole('dialog', { name: /The screen is blank/ });
  for (const [off, on] of [
    ['b', 'b'],
    ['.', 'PageDown'],
    ['b', 'Escape'],
    ['b', 'Space'],
  ] as const) {
    await page.keyboard.press(off);
    await expect(dark).toBeVisible();
    await page.keyboard.press(on);
    await expect(dark).toHaveCount(0);
    await expect(stage(page, 2)).toBeVisible();
  }
});

test('the overview shows every scene and is walked with the arrows', async ({ page }) => {
  await open(page, 2);
  await page.keyboard.press('o');
  const sheet = page.getByRole('dialog', { name: 'All scenes' });
  await expect(sheet.getByRole('button', { name: scenes[1]?.title.en ?? '' })).toBeFocused();
  await expect(sheet.locator('[data-scene]')).toHaveCount(count);
  await expect(sheet.locator('[data-picture="loading"]')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(sheet.getByRole('button', { name: scenes[2]?.title.en ?? '' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(stage(page, 3)).toBeVisible();
  await expect(headline(page)).toBeFocused();
  // Escape closes it and nothing else.
  await page.keyboard.press('o');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(stage(page, 3)).toBeVisible();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test(`the overview shows every scene whole on ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.keyboard.press('o');
    const found = page.getByRole('dialog', { name: 'All scenes' }).locator('[data-scene]');
    await expect(page.locator('[data-picture="loading"]')).toHaveCount(0);
    await expect(found).toHaveCount(count);
    for (const scene of await found.all()) await expect(scene).toBeInViewport({ ratio: 1 });
  });
}

test('help lists the keys, L changes the language, S opens the presenter window, F fills the screen', async ({
  page,
}) => {
  await open(page, 2);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('Blank the screen, and back');
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('main')).toContainText(scenes[1]?.title.ja ?? '');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await expect.poll(() => presenter.url()).toContain(`/briefing/${bundled.id}/presenter?scene=2`);
  await presenter.close();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expect(stage(page, 2)).toBeVisible();
});

test('a question of the room is answered live; the way back to the scene undoes it, and Back undoes that', async ({
  page,
}) => {
  await serve(page, ['/timeline', '/forums']);
  await open(page);
  const said = await headline(page).textContent();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: /^Partners/ }).click();
  // Letters go to the field, not to the stage.
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('b');
  await expect(page.getByRole('dialog', { name: /blank/ })).toHaveCount(0);
  await page.getByRole('searchbox').fill('UK');
  await page.getByRole('option', { name: 'UK' }).click();
  await page.keyboard.press('Escape');
  await expect(headline(page)).not.toHaveText(said ?? '');
  await expect(foot(page)).toContainText('Filter: the UK');
  await expect(page).toHaveURL(/at=/);
  await page.getByRole('link', { name: 'Return to the scene' }).click();
  await expect(headline(page)).toHaveText(said ?? '');
  await expect(page).not.toHaveURL(/at=/);
  await page.goBack();
  await expect(foot(page)).toContainText('Filter: the UK');
  // The next scene leaves the question behind.
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Return to the scene' })).toHaveCount(0);
});

test('a record opens beside the scene; Escape closes it first', async ({ page }) => {
  await serve(page, ['/timeline', '/forums']);
  await open(page);
  await page.locator('main svg a[data-record="2014-us"]').click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(stage(page, 1)).toBeVisible();
});

test('Escape leads back to exactly what was there before the talk', async ({ page }) => {
  await page.goto('./#/records?lang=en&partners=US');
  await expect(page.locator('[data-view=records]')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 200))
    .toBe(true);
  await page.evaluate(() => scrollTo({ top: 150 }));
  const before = page.url();
  await page.evaluate((link) => {
    location.hash = link;
  }, at(1, '&lang=en').slice(3));
  await expect(stage(page, 1)).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(stage(page, 3)).toBeVisible();
  // Two questions, each an entry of the history, and a reload in between.
  await page.locator('main svg a[data-record="2014-us"]').click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stage(page, 4)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-view=records]')).toBeVisible();
  expect(page.url()).toBe(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  await page.goForward();
  await expect(stage(page, 3)).toBeVisible();
});

test('Escape leads to the list of briefings for who came by a link', async ({ page }) => {
  await open(page, 2);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/briefings\?lang=en$/);
});

test('arrows travel between the marks of a chart that has the focus; a clicker goes on', async ({ page }) => {
  await serve(page, ['/timeline', '/forums']);
  await open(page);
  await page.locator('main svg a[data-record="2014-us"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main svg a[data-record="2015-us"]')).toBeFocused();
  await expect(stage(page, 1)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
});

test('the controls do what the keys do, and show themselves when the pointer moves', async ({ page }) => {
  await open(page);
  await page.mouse.move(400, 400);
  const controls = page.getByRole('group', { name: 'Controls of the briefing' });
  await expect(controls).toHaveCSS('opacity', '1');
  await controls.getByRole('button', { name: 'Next scene' }).click();
  await expect(stage(page, 2)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(stage(page, 3)).toBeVisible();
  await controls.getByRole('button', { name: 'Previous scene' }).click();
  await expect(stage(page, 2)).toBeVisible();
  await controls.getByRole('button', { name: '日本語で表示' }).click();
  await expect(page.getByRole('group', { name: 'ブリーフィングの操作' })).toBeVisible();
  await expect(page.getByRole('button', { name: '次の場面' })).toHaveAttribute('title', '次の場面（→）');
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the help tells of swiping before it tells of keys', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    const words = await page.getByRole('dialog', { name: 'Keys' }).textContent();
    const swipe = words?.indexOf('swipe left or right') ?? -1;
    expect(swipe).toBeGreaterThan(-1);
    expect(swipe).toBeLessThan(words?.indexOf('Next scene') ?? -1);
  });

  test('a swipe to the left goes on, to the right goes back', async ({ page }) => {
    await serve(page, ['/timeline', '/forums', '/framework']);
    await open(page);
    const fingers = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await fingers.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: from, y: 60 }],
      });
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 62 }] });
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(330, 60);
    await expect(stage(page, 2)).toBeVisible();
    await swipe(330, 60);
    await expect(stage(page, 3)).toBeVisible();
    await swipe(60, 330);
    await expect(stage(page, 2)).toBeVisible();
  });
});

for (const lang of ['ja', 'en']) {
  test(`on 1920 × 1080 no word of a drawing is smaller than 18 px and every scene fits, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, 1, `&lang=${lang}`);
    for (const [index, { id }] of scenes.entries()) {
      await expect(stage(page, index + 1)).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight), { message: `${id} fits` })
        .toBeLessThanOrEqual(1080);
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll<SVGTextElement>('main svg text')].map(
            (text) =>
              Number.parseFloat(getComputedStyle(text).fontSize) *
              (text.ownerSVGElement?.getScreenCTM()?.a ?? 1),
          ),
        ),
      );
      expect(smallest, id).toBeGreaterThanOrEqual(17.99);
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
  await expect.poll(async () => (await room())?.above ?? 0).toBeGreaterThan(100);
  const { above, below, wide } = (await room()) ?? { above: 0, below: 0, wide: 0 };
  expect(Math.abs(above - below)).toBeLessThan(40);
  expect(wide).toBeGreaterThan(1700);
});

test('a tip waits for a pointer that moves, not for a scene that comes below it', async ({ page }) => {
  await serve(page, ['/forums', '/timeline', '/timeline?partners=US']);
  await open(page, 2);
  const mark = page.locator('main svg a[data-record="2014-us"]').first();
  const tip = page.locator('[role=presentation] > [aria-hidden=true] > strong');
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
  await expect.poll(() => page.evaluate(() => window.carried.length)).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.carried)).toContain('2014-us');
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

test('says in both languages what is wrong with an address or a scene, and how to go on', async ({
  page,
}) => {
  await page.goto('./#/briefing/nobodys?lang=en');
  await expect(page.getByRole('alert')).toContainText('There is no such briefing here');
  await expect(page.getByRole('link', { name: 'To all briefings' })).toBeVisible();
  await page.goto(at(99));
  await expect(page.getByRole('alert')).toContainText('場面99はありません');
  await page.getByRole('link', { name: '最初の場面へ' }).click();
  await expect(stage(page, 1)).toBeVisible();
});

for (const [page, there] of [
  ['', '[data-stage]'],
  ['/presenter', '[data-presenter]'],
] as const) {
  test(`scene 0 is told like scene 99, with both ways on, at “${page}”`, async ({ page: tab }) => {
    for (const scene of [0, 99]) {
      await tab.goto(`./#/briefing/${bundled.id}${page}?scene=${scene}&lang=en`);
      await expect(tab.getByRole('alert')).toContainText(`There is no scene ${scene}`);
      await expect(tab.getByRole('link', { name: 'To the last scene' })).toBeVisible();
    }
    await tab.getByRole('link', { name: 'To the first scene' }).click();
    await expect(tab.locator(there)).toBeVisible();
  });
}

test('a briefing without scenes says so', async ({ page }) => {
  await serve(page, []);
  await page.goto(at(1, '&lang=en'));
  await expect(page.getByRole('alert')).toContainText('This briefing has no scenes yet');
});

test('a scene with a broken link is shown as far as it is understood', async ({ page }) => {
  await serve(page, ['/timeline?partners=US,XX', '/nowhere', '/forums']);
  await open(page);
  await expect(page.getByText('Parts of the link of this scene were not understood.')).toContainText(
    'partners=XX',
  );
  await page.getByRole('button', { name: 'Dismiss the notice' }).click();
  await expect(page.getByText('Parts of the link of this scene were not understood.')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.locator('#finding')).toHaveText('There is no such page');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-view=forums]')).toBeVisible();
});

for (const [lang, theme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on the stage, the overview, the help and the dark screen in ${lang}, ${theme}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const check = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
        where,
      ).toEqual([]);
    };
    await open(page, 3, `&lang=${lang}&theme=${theme}`);
    await page.mouse.move(300, 300);
    await check('stage');
    await page.keyboard.press('c');
    await check('controls');
    await page.keyboard.press('o');
    await expect(page.locator('[data-picture="loading"]')).toHaveCount(0);
    await check('overview');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await check('help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await check('blank');
  });
}
