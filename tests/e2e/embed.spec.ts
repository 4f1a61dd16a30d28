import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { PATIENCE } from './support/patience';
import { settled } from './support/settled';
import { expect, test } from './support/test';

/** The code that the panel gives for a view. */
async function codeOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Save and share' }).click();
  const dialog = page.getByRole('dialog');
  // It is loaded on the first press.
  await expect(dialog).toBeVisible({ timeout: PATIENCE });
  await dialog.getByText('Embed', { exact: true }).click();
  return dialog.getByLabel('Code').inputValue();
}

/** Puts the code into somebody else's page, which is loaded anew. */
async function host(page: Page, code: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><title>Host</title><body><h1>Host</h1>${code}<p>After</p></body></html>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('./host.html');
  return page.frameLocator('iframe');
}

/** How high the frame is, and how high the page in it; equal once the frame has heard. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = page.locator('iframe');
  const inner = page.frames()[1];
  return {
    frame: await frame.evaluate((element) => element.getBoundingClientRect().height),
    content:
      (await inner
        ?.locator('[data-embed]')
        .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))) ?? 0,
  };
}

async function fits(page: Page): Promise<boolean> {
  const { frame, content } = await heights(page);
  return frame === content;
}

test('an embedded matrix says that its standings are added facts; a view of the source alone says nothing of them', async ({
  page,
}) => {
  const words = 'Standings: added facts throughout';
  await page.goto('./#/forums?as=matrix&embed=1&lang=en');
  await expect(page.locator('footer')).toContainText(words);
  await page.goto('./#/timeline?embed=1&lang=en');
  await expect(page.locator('[data-view=timeline] svg').first()).toBeVisible();
  await expect(page.locator('footer')).toContainText('Source: Government of Japan');
  await expect(page.locator('footer')).not.toContainText('added facts');
  await page.goto('./#/timeline?dates=added&embed=1&lang=en');
  await expect(page.locator('footer')).toContainText('Items marked as added facts');
});

test('the copied code shows the chart in another page, as high as it is, with its filter, language and source', async ({
  page,
}) => {
  const code = await codeOf(page, './#/timeline?partners=GB,US&lang=en');
  expect(code).toContain('title="Seven listed consultations with the UK and the U.S., 2012 to October 2016"');
  const frame = await host(page, code);
  await expect(frame.locator('h1')).toHaveText(/Seven listed consultations with the UK and the U\.S\./);
  await expect(frame.locator('svg [data-record="2014-gb"]')).toBeVisible();
  await expect(frame.locator('svg [data-record="2014-cn-kr"]')).toHaveCount(0);
  await expect(frame.getByText('Filter: the UK and the U.S.')).toBeVisible();
  await expect(frame.getByText(/^Source: Government of Japan.*As of October 2016/)).toBeVisible();
  // Nothing of the frame of the app.
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Save and share' })).toHaveCount(0);
  await expect(frame.getByRole('radiogroup')).toHaveCount(0);
  await expect.poll(() => fits(page)).toBe(true);
  const wide = (await heights(page)).frame;
  expect(wide).toBeGreaterThan(200);
  expect(wide).not.toBe(640);

  // The script hears nobody but the frame.
  await page.evaluate(() => window.postMessage({ type: 'cyber-diplomacy:height', height: 5000 }, '*'));
  await page.setViewportSize({ width: 420, height: 900 });
  await expect.poll(async () => (await heights(page)).frame).not.toBe(wide);
  await expect.poll(() => fits(page)).toBe(true);
});

test('the language and the filter are those of its address', async ({ page, baseURL }) => {
  const frame = await host(
    page,
    `<iframe src="${baseURL}#/forums?levels=leaders&embed=1" title="x" width="100%" height="900"></iframe>`,
  );
  await expect(frame.getByText('絞り込み：首脳・閣僚等ハイレベル')).toBeVisible();
  await expect(frame.getByRole('link', { name: '全体の画面で開く（新しいタブ）' })).toBeVisible();
});

test('a record and the full view open in a tab of their own, with the same filter and language', async ({
  page,
  context,
}) => {
  const frame = await host(page, await codeOf(page, './#/timeline?partners=GB&lang=en'));
  const [record] = await Promise.all([
    context.waitForEvent('page'),
    frame.locator('svg a[data-record="2014-gb"], svg [data-record="2014-gb"] a').first().click(),
  ]);
  await expect(record).toHaveURL(/#\/timeline\?partners=GB&lang=en&record=2014-gb$/);
  await expect(record.locator('#inspector-title')).toBeVisible();
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open the full view (new tab)' }).click(),
  ]);
  await expect(full).toHaveURL(/#\/timeline\?partners=GB&lang=en$/);
  await expect(full.getByRole('banner')).toBeVisible();
  await expect(frame.locator('h1')).toHaveText(/UK/);
});

test('links between views stay in the frame, which takes the height of each', async ({ page, baseURL }) => {
  const code = await codeOf(page, './#/?lang=en');
  const frame = await host(page, code);
  expect(code).toContain(`src="${baseURL}#/?lang=en&amp;embed=1"`);
  await expect.poll(() => fits(page)).toBe(true);
  const before = (await heights(page)).frame;
  await frame.locator('[data-view=overview] a[href*="#/forums"]').first().click();
  await expect(frame.locator('[data-view=forums]')).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect.poll(async () => (await heights(page)).frame).not.toBe(before);
  await expect.poll(() => fits(page)).toBe(true);
});

test('the preview in the panel follows the choice of language and is as high as the view', async ({
  page,
}) => {
  await codeOf(page, './#/forums?lang=en');
  const dialog = page.getByRole('dialog');
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('h1')).toContainText('Japan takes part');
  await dialog.getByText('日本語', { exact: true }).click();
  await expect(dialog.getByLabel('Code')).not.toHaveValue(/lang=en/);
  await expect(preview.locator('h1')).toContainText('会議');
  await expect
    .poll(() => page.locator('dialog iframe').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(400);
});

for (const { path, view } of [
  { path: '/timeline', view: 'timeline' },
  { path: '/forums', view: 'forums' },
  // The records are tested as a screen; what is around them here is the same on every view.
  { path: '/partners', view: 'partners' },
]) {
  for (const lang of ['ja', 'en']) {
    test(`axe finds nothing on ${view} inside another page, in ${lang}`, async ({ page }) => {
      await page.goto(`./#${path}?lang=${lang}&embed=1`);
      await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
      ).toEqual([]);
    });
  }
}

for (const [lang, sentence] of [
  ['ja', 'ここに埋め込まれた画面は、当サイトにありません。'],
  ['en', 'The view that was embedded here is not on this site.'],
] as const) {
  test(`an address that names no screen is one sentence and one link inside another page, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./#/nowhere?lang=${lang}&embed=1`);
    await expect(page.getByRole('heading')).toHaveText(sentence);
    await expect(page.getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('link')).toHaveAttribute('href', lang === 'ja' ? '#/' : '#/?lang=en');
    await expect(page.getByRole('link')).toHaveAttribute('target', '_blank');
    await expect(page.locator('details, button, footer')).toHaveCount(0);
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
