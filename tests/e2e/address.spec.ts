import type { Page } from '@playwright/test';
import { SCREENS } from './support/routes';
import { expect, test } from './support/test';

/** Everything that is drawn: what, where, and in which colours. */
function visibleState(page: Page): Promise<string[]> {
  return page.locator('#root *').evaluateAll((all) =>
    all.flatMap((one) => {
      if (!one.checkVisibility()) return [];
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, fill, stroke, opacity, visibility } = getComputedStyle(one);
      const place = [x, y, width, height].map(Math.round).join(' ');
      const words = one.children.length === 0 ? one.textContent : '';
      return [one.tagName, words, place, color, backgroundColor, fill, stroke, opacity, visibility].join(
        ' | ',
      );
    }),
  );
}

test('a link copied to a fresh browser shows the same', async ({ browser, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/timeline');
  await page.locator('[data-record="2014-us"]').click();
  await page.mouse.move(0, 0);
  for (const link of [
    '#/timeline?partners=GB,US&years=2013-2015&lang=en&record=2014-us',
    '#/timeline?as=table&by=-year&sort=count',
    '#/forums?partners=CN&levels=working&record=meridian',
    '#/framework?pillars=1&open=all&lang=en&theme=dark',
  ]) {
    // Within the app, as by pressing a link, so that the first page has a past and the copy has none.
    await page.evaluate((hash) => location.assign(hash), link);
    await expect(page).toHaveURL((url) => url.href.endsWith(link));
    await expect(page.locator('[data-view]')).toHaveAttribute('data-view', /^#\/(\w+)/.exec(link)?.[1] ?? '');
    const fresh = await browser.newContext({ reducedMotion: 'reduce' });
    const copy = await fresh.newPage();
    await copy.goto(page.url());
    await expect(copy.locator('[data-view]')).toBeVisible();
    // Either of the two may be the one that is still being drawn.
    await expect(async () => {
      expect(await visibleState(copy), link).toEqual(await visibleState(page));
    }).toPass();
    await fresh.close();
  }
});

test('what a link says wrong is named; the page stands; closing the notice mends the link', async ({
  page,
}) => {
  await page.goto('./#/timeline?partners=US,XX&years=1999&record=2014-xx&partner=GB');
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(4);
  const notice = page.getByRole('status').filter({ hasText: 'リンクの一部を読み取れなかったため' });
  await expect(notice.getByRole('listitem')).toHaveText([
    'partners=XX 原資料にない国・地域です。',
    'years=1999 年は 2012～2016 の範囲で「2012-2016」のように書いてください。',
    'record=2014-xx 原資料にない記録です。',
    'partner=GB この項目は使われていません。',
  ]);
  await notice.getByRole('button', { name: 'この知らせを閉じる' }).click();
  await expect(page).toHaveURL(/#\/timeline\?partners=US$/);
  await expect(notice).toHaveCount(0);
});

test('switching the language keeps everything else', async ({ page }) => {
  await page.goto('./#/forums?partners=CN&levels=working&record=arf');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/#\/forums\?partners=CN&levels=working&lang=en&record=arf$/);
  await expect(page).toHaveTitle("ARF cyber-related meetings | Forums | Japan's Cyber Diplomacy 2012–2016");
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('the theme is in the address only where it differs from the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./#/timeline');
  await page.getByRole('link', { name: '暗い配色にする' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: '明るい配色にする' }).click();
  await expect(page).not.toHaveURL(/theme/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an address without a screen offers the screens there are', async ({ page }) => {
  await page.goto('./#/nowhere?partners=US&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.locator('[data-view=not-found]').getByRole('link', { name: 'Consultations' }).click();
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(4);
});

for (const { path, view } of SCREENS) {
  test(`${view}: no sideways scrolling from 320 to 3840 px, in both languages`, async ({ page }) => {
    for (const lang of ['ja', 'en']) {
      for (const width of [320, 390, 768, 1024, 1440, 1920, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./#${path}?lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        // Drawings are laid out anew after the window has its width.
        await expect
          .poll(
            () =>
              page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            { message: `${lang} at ${width} px` },
          )
          .toBeLessThanOrEqual(0);
      }
    }
  });
}
