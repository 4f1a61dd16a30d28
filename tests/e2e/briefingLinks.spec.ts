import { expect, test } from './support/test';

const PRESENTER = /^Presenter \| /;

test('a link that is cut off is not mended by loading again, and says what is', async ({ page }) => {
  for (const [window, data] of [
    ['', '&data=zq1bKTFGyUjI2MDBS0lEqSMxL1zPSAwA'],
    ['', '&data=nonsense'],
    ['/presenter', '&data=z'],
    ['', ''],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#/briefing/shared${window}?scene=1&lang=en${data}`);
    const problem = page.getByRole('alert');
    await expect(problem).toContainText('The briefing in this link cannot be opened');
    await expect(problem).toContainText('cut off or broken. Ask for it again');
    await expect(problem).not.toContainText('network');
    await expect(page.getByRole('button', { name: 'Load again' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'To all briefings' })).toBeVisible();
  }
});

for (const [at, why] of [
  ['nonsense', 'at=nonsense There is no such view.'],
  ['/nowhere', 'at=/nowhere There is no such view.'],
  ['/timeline?partners=ZZ', 'partners=ZZ This is not a partner in the source.'],
] as const) {
  test(`of at=${at} the stage says that it was not understood, and shows the scene as saved`, async ({
    page,
  }) => {
    await page.goto('./#/briefing/japan-2016?scene=2&lang=en');
    const saved = page.locator('[data-stage="2"] [data-view]');
    await expect(saved).toBeVisible();
    const view = (await saved.getAttribute('data-view')) ?? '';
    const headline = (await page.locator('main h1').textContent()) ?? '';
    await page.goto('about:blank');
    await page.goto(`./#/briefing/japan-2016?scene=2&lang=en&at=${encodeURIComponent(at)}`);
    const notice = page.getByText('The scene is shown as it was saved.');
    await expect(notice).toContainText(why);
    await expect(saved).toHaveAttribute('data-view', view);
    await expect(page.locator('main h1')).toHaveText(headline);
    await expect(page.locator('main h1')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-stage="3"] [data-view]')).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
}

test('the presenter is told too of what was asked for and not understood', async ({ page }) => {
  await page.goto('./#/briefing/japan-2016/presenter?scene=2&lang=en&at=nonsense');
  const notice = page.getByText('The scene is shown as it was saved.');
  await expect(notice).toContainText('at=nonsense There is no such view.');
  await expect(page.locator('[data-view=timeline]')).toBeVisible();
  // The window names its tab when it begins to hear keys.
  await expect(page).toHaveTitle(PRESENTER);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-presenter="3"] [data-view]')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

for (const [window, place, tab] of [
  ['', 'stage', /^1\. /],
  ['/presenter', 'presenter', PRESENTER],
] as const) {
  test(`a scene and a theme that are not understood are told on the ${place}, above the first scene`, async ({
    page,
  }) => {
    await page.goto(`./#/briefing/japan-2016${window}?scene=abc&lang=en&theme=sepia`);
    const notice = page.getByText('The briefing is shown without them.');
    await expect(notice).toContainText('scene=abc A scene is given by its number. This is the first one.');
    await expect(notice).toContainText('theme=sepia It can be system, light, dark.');
    await expect(page.locator(`[data-${place}="1"] [data-view]`)).toBeVisible();
    await expect(page).toHaveTitle(tab);
    await page.keyboard.press('PageDown');
    await expect(page.locator(`[data-${place}="2"] [data-view]`)).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
}

test('a language that there is not is told in Japanese', async ({ page }) => {
  await page.goto('./#/briefing/japan-2016?scene=2&lang=fr');
  await expect(page.getByText('その部分を除いて表示しています。')).toContainText(
    'lang=fr 使える値は ja、en です。',
  );
  await expect(page.locator('[data-stage="2"] [data-view]')).toBeVisible();
});
