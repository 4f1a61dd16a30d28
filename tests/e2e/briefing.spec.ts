import { bundled, count, headline, open, scenes, serve, stage } from './support/stage';
import { expect, test } from './support/test';

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
  // The document is full before the page is told: Escape before that would end the talk.
  await expect(page.getByRole('button', { name: /^全画面表示を終える/ })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expect(stage(page, 2)).toBeVisible();
});

test('Space goes on after a button was clicked, and presses one that was reached by Tab', async ({
  page,
}) => {
  await open(page, 2);
  await page.mouse.move(400, 400);
  await page.getByRole('button', { name: /^日本語で表示/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.keyboard.press('Space');
  await expect(stage(page, 3)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Show in English/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(stage(page, 3)).toBeVisible();
});

test('the filter has the keyboard when C opens it, and gives it back', async ({ page }) => {
  await open(page, 3);
  await page.locator('main svg a[data-record="2014-us"]').focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: /^Partners/ })).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('region', { name: 'Filter', exact: true })).toHaveCount(0);
  await expect(page.locator('main svg a[data-record="2014-us"]')).toBeFocused();
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

test('after the form and the years were chosen a clicker goes on, and the filter stays as it is', async ({
  page,
}) => {
  await serve(page, ['/timeline', '/forums', '/framework']);
  await open(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: /^Partners/ })).toBeFocused();
  await page.getByRole('radio', { name: 'Chart' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeFocused();
  await expect(page).toHaveURL(/as%3Dtable/);
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(stage(page, 1)).toBeVisible();
  // A scene takes the focus as it arrives: from then on it can be put elsewhere.
  await expect(headline(page)).toBeFocused();
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years%3D2013-2016/);
  await expect(stage(page, 1)).toBeVisible();
  await first.focus();
  await page.keyboard.press('b');
  const dark = page.getByRole('dialog', { name: /The screen is blank/ });
  await expect(dark).toBeVisible();
  await page.keyboard.press('x');
  await expect(dark).toHaveCount(0);
  await expect(page).toHaveURL(/years%3D2013-2016/);
  await first.focus();
  await page.keyboard.press('PageDown');
  await expect(stage(page, 2)).toBeVisible();
  expect(page.url()).not.toContain('years');
});

test('from a row of the records a clicker goes on', async ({ page }) => {
  await serve(page, ['/records', '/forums']);
  await open(page);
  const link = (row: number) => page.locator('main tr[data-record]').nth(row).locator('a').first();
  await link(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
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
      // s; the events have fixed times, so that a slow machine makes no slow finger.
      const timestamp = Date.now() / 1000;
      await fingers.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: from, y: 60 }],
        timestamp,
      });
      await fingers.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: to, y: 62 }],
        timestamp: timestamp + 0.1,
      });
      await fingers.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [],
        timestamp: timestamp + 0.2,
      });
    };
    await swipe(330, 60);
    await expect(stage(page, 2)).toBeVisible();
    await swipe(330, 60);
    await expect(stage(page, 3)).toBeVisible();
    await swipe(60, 330);
    await expect(stage(page, 2)).toBeVisible();
  });
});
