import type { Page } from '@playwright/test';
import {
  GROWTH,
  WITHIN,
  blankOf,
  both,
  dot,
  openAt,
  placeOf,
  presenterAt,
  region,
} from './support/presenter';
import { VIEWS } from './support/routes';
import { at, scenes } from './support/stage';
import { expect, test } from './support/test';

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
    // An address is there before its view is drawn.
    for (const one of [here, there]) await expect(region(one)).toHaveAttribute('data-view', viewAt(one));
  }
});

/** The view that the address of a window asks for: where the room has gone, or the scene's own. */
function viewAt(page: Page): string {
  const place = new URLSearchParams(placeOf(page));
  const link = place.get('at') ?? scenes[Number(place.get('scene')) - 1]?.at ?? '';
  const [path] = link.split('?');
  return VIEWS.find((one) => one.path === path)?.view ?? '';
}

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

test('keys pressed in both windows at once leave them at one scene', async ({ context }) => {
  const { stage, presenter } = await both(context, 5);
  for (let turn = 0; turn < 8; turn += 1) {
    await presenter.keyboard.press('ArrowRight');
    await stage.keyboard.press(turn % 2 === 0 ? 'ArrowLeft' : 'l');
    // Before a key has come through both may be at the scene that they are about to leave.
    await expect(async () => {
      const scene = new URLSearchParams(placeOf(stage)).get('scene') ?? '';
      await expect(stage.locator(`[data-stage="${scene}"]`)).toBeAttached({ timeout: 500 });
      await expect(presenter.locator(`[data-presenter="${scene}"]`)).toBeAttached({ timeout: 500 });
      expect(placeOf(stage)).toBe(placeOf(presenter));
    }).toPass(WITHIN);
    await presenter.keyboard.press('5');
    await presenter.keyboard.press('Enter');
    await expect(stage.locator('[data-stage="5"]')).toBeAttached();
  }
});

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
  // The scene may still be fitted into its room, and the mark moves with it.
  await expect(async () => {
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error('The mark is not there.');
    await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await expect(dot(stage)).toHaveAttribute('data-pointer', '2013-us', { timeout: 1000 });
  }).toPass();
  await expect(dot(stage)).toBeVisible();
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
  await openAt(late, at(1));
  const there = `scene=${GROWTH + 1}&lang=en`;
  await expect.poll(() => placeOf(late), WITHIN).toBe(there);
  await expect.poll(() => blankOf(late), WITHIN).toBe(true);
  await expect(presenter.getByText('In sync with 2 audience windows')).toBeVisible();
  await late.close();
  await expect(presenter.getByText('In sync with the audience window')).toBeVisible();

  await stage.reload();
  await expect(region(stage)).toBeVisible();
  await expect.poll(() => blankOf(stage), WITHIN).toBe(true);
  await expect.poll(() => placeOf(stage), WITHIN).toBe(there);
  await presenter.reload();
  await expect(region(presenter)).toBeVisible();
  await expect.poll(() => blankOf(presenter), WITHIN).toBe(true);
  // The times live on in the other window.
  await expect(presenter.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('another briefing in the same window begins anew', async ({ page }) => {
  await page.addInitScript(() => {
    for (const id of ['own-aa', 'own-bb']) {
      const kept = ['/timeline', '/forums'].map((link, index) => ({
        id: `s${index}`,
        title: { ja: id },
        notes: {},
        at: link,
      }));
      const briefing = { version: 1, id, title: { ja: id }, scenes: kept };
      localStorage.setItem(`cyber-diplomacy.briefing.${id}`, JSON.stringify({ briefing, stamps: {} }));
    }
  });
  await openAt(page, './#/briefing/own-aa?scene=2');
  await page.keyboard.press('b');
  await expect.poll(() => blankOf(page), WITHIN).toBe(true);
  await page.evaluate(() => {
    location.hash = '#/briefing/own-bb?scene=1';
  });
  await expect(page).toHaveTitle(/own-bb/);
  await expect(page.locator('[data-stage="1"] [data-view=timeline]')).toBeVisible();
  await expect.poll(() => blankOf(page), WITHIN).toBe(false);
  expect(placeOf(page)).toBe('scene=1');
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
  await openAt(page, presenterAt(1));
  await expect(page.getByText('このブラウザーでは、ほかの画面と連動できません')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=2/);
});
