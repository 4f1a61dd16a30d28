import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/test';

interface File {
  readonly id: string;
  readonly scenes: readonly { readonly title: { readonly ja: string; readonly en: string } }[];
}

const { id, scenes }: File = JSON.parse(readFileSync('public/data/briefing.json', 'utf8'));

/** The scenes of the growth of consultations and of the trilateral, whose views the tests know. */
const GROWTH = 3;

const stageAt = (scene: number, more = '') => `./#/briefing/${id}?scene=${scene}${more}`;
const presenterAt = (scene: number, more = '') => `./#/briefing/${id}/presenter?scene=${scene}${more}`;
const region = (page: Page) => page.locator('main [data-view]');
const dot = (page: Page) => page.locator('[data-pointer]');
/** Looked at often, since a window may already be at the next step. */
const WITHIN = { intervals: [20, 50, 100] };

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(region(page)).toBeVisible();
}

async function both(context: BrowserContext, scene = GROWTH) {
  const stage = await context.newPage();
  await open(stage, stageAt(scene));
  const presenter = await context.newPage();
  await open(presenter, presenterAt(scene));
  await expect(presenter.getByText('聴衆用の画面と連動中')).toBeVisible();
  return { stage, presenter };
}

/** The place that a window is at, as its address says it. */
const placeOf = (page: Page) => new URL(page.url()).hash.split('?')[1] ?? '';
const blankOf = (page: Page) =>
  page.evaluate(
    () => document.querySelector('dialog[open], [aria-pressed="true"][aria-keyshortcuts="B"]') !== null,
  );

test('two windows stay mirrored through twenty things done on either side', async ({ context }) => {
  const { stage, presenter } = await both(context, 1);
  const random = seeded(20161001);
  for (let turn = 0; turn < 20; turn += 1) {
    const [here, there] = random() < 0.5 ? [stage, presenter] : [presenter, stage];
    const dark = await blankOf(stage);
    const before = placeOf(here);
    const scene = new URLSearchParams(before).get('scene') ?? '';
    await expect(here.locator(`[data-stage="${scene}"], [data-presenter="${scene}"]`)).toBeAttached();
    const done = await act(here, random, dark);
    if (done !== 'blank') await expect.poll(() => placeOf(here) !== before, WITHIN).toBe(true);
    await expect.poll(() => placeOf(there), WITHIN).toBe(placeOf(here));
    await expect.poll(() => blankOf(there), WITHIN).toBe(done === 'blank' ? !dark : dark);
    const view = (await region(here).getAttribute('data-view')) ?? '';
    await expect(region(there)).toHaveAttribute('data-view', view);
  }
});

/** Does one of the things that both windows mirror. */
async function act(page: Page, random: () => number, dark: boolean): Promise<'place' | 'blank'> {
  const pick = Math.floor(random() * 6);
  const scene = 1 + Math.floor(random() * scenes.length);
  const now = new URLSearchParams(placeOf(page));
  const go = async (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(now);
    for (const [param, value] of Object.entries(changes)) {
      if (value === null) next.delete(param);
      else next.set(param, value);
    }
    await page.evaluate((query) => {
      location.hash = `${location.hash.split('?')[0]}?${query}`;
    }, next.toString());
  };
  // While the stage is dark its keys only light it up.
  if (pick === 0 || dark) {
    await page.keyboard.press('b');
    return 'blank';
  }
  if (pick === 1) {
    const to = String(scene) === now.get('scene') ? (scene % scenes.length) + 1 : scene;
    await page.keyboard.type(String(to));
    await page.keyboard.press('Enter');
  }
  if (pick === 2) await page.keyboard.press('l');
  if (pick === 3) await go({ at: unlike(now, '/timeline?partners=US,GB', '/timeline?years=2014-2015') });
  if (pick === 4) await go({ at: unlike(now, '/forums?record=g7', '/timeline?record=2014-us') });
  if (pick === 5) await page.keyboard.press(now.get('scene') === '1' ? 'PageDown' : 'PageUp');
  return 'place';
}

const unlike = (now: URLSearchParams, one: string, other: string) => (now.get('at') === one ? other : one);

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('the filter of the presenter filters the audience, and Back and the scene undo it for both', async ({
  context,
}) => {
  const { stage, presenter } = await both(context);
  await presenter
    .getByRole('region', { name: '絞り込み' })
    .getByRole('button', { name: /国・地域/ })
    .click();
  await presenter.getByRole('option', { name: '英国' }).click();
  await presenter.keyboard.press('Escape');
  const chosen = `scene=${GROWTH}&at=${encodeURIComponent('/timeline?partners=GB')}`;
  await expect.poll(() => placeOf(stage), WITHIN).toBe(chosen);
  await expect(stage.getByRole('contentinfo')).toContainText('英国');
  await presenter.goBack();
  await expect.poll(() => placeOf(stage), WITHIN).toBe(`scene=${GROWTH}`);
  await presenter.goForward();
  await expect.poll(() => placeOf(stage), WITHIN).toBe(chosen);
  // The room asks for the scene again, in the audience's window.
  await expect(stage.getByRole('contentinfo')).toContainText('英国');
  await stage.keyboard.press('r');
  await expect.poll(() => placeOf(presenter), WITHIN).toBe(`scene=${GROWTH}`);
  await expect(presenter.getByRole('button', { name: 'この場面に戻る' })).toHaveCount(0);
});

test('a record opened on the stage is open at the presenter', async ({ context }) => {
  const { stage, presenter } = await both(context);
  await stage.locator('main [data-record="2014-us"]').first().click();
  await expect(presenter.getByRole('complementary')).toContainText('2014');
  await presenter.getByRole('button', { name: '詳細を閉じる' }).click();
  await expect(stage.getByRole('complementary')).toHaveCount(0);
});

test('the pointer shows on the same mark for the audience, and goes away', async ({ context }) => {
  const { stage, presenter } = await both(context);
  await presenter.keyboard.press('p');
  const mark = presenter.locator('main [data-record="2013-us"]').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not there.');
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await expect(dot(stage)).toBeVisible();
  await expect(dot(stage)).toHaveAttribute('data-pointer', '2013-us');
  // Once the dot has come to rest.
  await expect
    .poll(async () => {
      const spot = await dot(stage).boundingBox();
      const target = await stage.locator('main [data-record="2013-us"]').first().boundingBox();
      if (!spot || !target) return Number.POSITIVE_INFINITY;
      const [x, y] = [spot.x - target.x, spot.y - target.y];
      return Math.hypot(x + (spot.width - target.width) / 2, y + (spot.height - target.height) / 2);
    })
    .toBeLessThan(6);
  // To point at a mark does not open it.
  await presenter.mouse.down();
  await presenter.mouse.up();
  await expect(presenter.getByRole('complementary')).toHaveCount(0);
  await presenter.keyboard.press('Escape');
  await expect(dot(stage)).toHaveCount(0);
  await expect(dot(presenter)).toHaveCount(0);
});

test('a window that comes late and one that is loaded again join where the others are', async ({
  context,
}) => {
  const { stage, presenter } = await both(context);
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('l');
  await presenter.keyboard.press('b');
  await expect.poll(() => blankOf(stage), WITHIN).toBe(true);
  const late = await context.newPage();
  await open(late, stageAt(1));
  const there = `scene=${GROWTH + 1}&lang=en`;
  await expect.poll(() => placeOf(late), WITHIN).toBe(there);
  await expect.poll(() => blankOf(late), WITHIN).toBe(true);
  await expect(presenter.getByText('In step with 2 audience windows')).toBeVisible();
  await late.close();
  await expect(presenter.getByText('In step with the audience window')).toBeVisible();

  await stage.reload();
  await expect(region(stage)).toBeVisible();
  await expect.poll(() => blankOf(stage), WITHIN).toBe(true);
  expect(placeOf(stage)).toBe(there);
  await presenter.reload();
  await expect(region(presenter)).toBeVisible();
  await expect.poll(() => blankOf(presenter), WITHIN).toBe(true);
  // The times live on in the other window.
  await expect(presenter.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('one window is enough: steps, list, notes, times', async ({ page }) => {
  await open(page, presenterAt(1, '&lang=en'));
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
  expect(await size()).toBeGreaterThan(before);
});

test('the audience window opens at a press; where the browser forbids it, a link stands in', async ({
  page,
}) => {
  await open(page, presenterAt(2));
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
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', `#/briefing/${id}?scene=2`);
});

test('an audience window that is ended without a word is missed within 15 s', async ({ context }) => {
  await context.clock.install();
  const { stage, presenter } = await both(context);
  await stage.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await presenter.clock.runFor(15_000);
  await expect(presenter.getByText('聴衆用の画面は開いていません')).toBeVisible();
  await expect(presenter.getByRole('alert')).toContainText('聴衆用の画面との連動が切れました。');
});

test('a browser that keeps windows apart says so, and the presenter goes on alone', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await open(page, presenterAt(1));
  await expect(page.getByText('このブラウザーでは、ほかの画面と連動できません')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=2/);
});

for (const lang of ['ja', 'en'] as const) {
  test(`at 1440 × 900 the notes of every scene are there whole, and so is the scene: ${lang}`, async ({
    page,
  }) => {
    await open(page, presenterAt(1, lang === 'en' ? '&lang=en' : ''));
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
  await open(page, presenterAt(6));
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
  expect(await top()).toBe(0);
  await expect(more).toBeVisible();
});

test('O opens the list of scenes above the column and closes it; its rows are walked and chosen', async ({
  page,
}) => {
  await open(page, presenterAt(3));
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

test('in the hand the steps are one row below, and what to say comes before the scene', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [lang, blank] of [
    ['ja', '画面を消す'],
    ['en', 'Blank'],
  ] as const) {
    await open(page, presenterAt(GROWTH, lang === 'en' ? '&lang=en' : ''));
    const button = page.getByRole('button', { name: blank, exact: true });
    const bar = page.getByRole('region', { name: lang === 'ja' ? '場面の操作' : 'Steps through the scenes' });
    expect((await bar.boundingBox())?.height).toBeLessThan(64);
    await expect(button).toBeInViewport({ ratio: 1 });
    const tops = await page
      .locator('[data-more], main, [aria-labelledby="next-title"]')
      .evaluateAll((parts) => parts.map((part) => [part.getBoundingClientRect().top, part.tagName]));
    expect(tops.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, tag]) => tag)).toEqual([
      'DIV',
      'MAIN',
      'SECTION',
    ]);
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
      await open(page, presenterAt(GROWTH, `&theme=${theme}`));
      await expect(page.locator('[data-picture="picture"]')).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
