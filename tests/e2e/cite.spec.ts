import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PATIENCE } from './support/patience';
import { VIEWS } from './support/routes';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const NOON = new Date('2026-11-03T12:00:00+09:00');

/** What a reader takes a view for: its words, its records, what is chosen, and what is open beside it. */
function shown(page: Page) {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headline: document.querySelector('h1')?.textContent,
    records: [...document.querySelectorAll('main [data-record]')].map((one) =>
      one.getAttribute('data-record'),
    ),
    chips: [...document.querySelectorAll('[data-chip]')].map((one) => one.textContent),
    chosen: [...document.querySelectorAll('main input:checked')].map((one) => one.getAttribute('value')),
    inspector: document.querySelector('#inspector-title')?.textContent,
  }));
}

async function openPanel(page: Page, name: string) {
  await page.getByRole('button', { name }).click();
  const panel = page.getByRole('dialog', { name });
  // It is loaded on the first press.
  await expect(panel).toBeVisible({ timeout: PATIENCE });
  return panel;
}

test.describe('with leave to copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link copied from a view opens the same view in a fresh page', async ({
    browser,
    page,
    baseURL,
  }) => {
    // Six views, each opened twice, on a machine that may be busy.
    test.setTimeout(120_000);
    for (const { hash, view } of [
      { hash: '/?years=2014', view: 'overview' },
      {
        hash: '/timeline?partners=GB,US&years=2013-2015&sort=count&lang=en&record=2014-us',
        view: 'timeline',
      },
      { hash: '/forums?partners=CN&as=matrix&supplement=off', view: 'forums' },
      { hash: '/framework?pillars=1&open=all&lang=en&theme=dark', view: 'framework' },
      { hash: '/partners/GB?with=US,FR&lang=en', view: 'profile' },
      { hash: '/records?q=%E8%8B%B1%E5%9B%BD&kinds=consultation&by=-year&as=table', view: 'records' },
    ]) {
      await page.goto(`./#${hash}`);
      // The one before it is in sight until this one is drawn, and takes its panel with it.
      await expect(page.locator('[data-view]')).toHaveAttribute('data-view', view);
      const lang = hash.includes('lang=en') ? 'en' : 'ja';
      const panel = await openPanel(
        page,
        lang === 'en' ? 'Cite and share this view' : '引用・共有：この画面',
      );
      await panel.getByRole('button', { name: lang === 'en' ? 'Copy link' : 'リンクをコピー' }).click();
      await expect(panel.getByRole('status').first()).toHaveText(
        lang === 'en' ? 'Link copied.' : 'リンクをコピーしました。',
      );
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.startsWith(baseURL ?? 'none')).toBe(true);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      const fresh = await browser.newContext();
      const copy = await fresh.newPage();
      await copy.goto(link);
      await expect(copy.locator('[data-view]')).toBeVisible();
      await expect(async () => {
        expect(await shown(copy), hash).toEqual(await shown(page));
      }).toPass();
      await fresh.close();
    }
  });

  test('a record is cited with its section and added facts, in the language of the page, and its link opens it', async ({
    browser,
    page,
  }) => {
    await page.clock.install({ time: NOON });
    for (const { hash, name, sentence } of [
      {
        hash: '/timeline?partners=GB&record=2014-us',
        name: '引用・共有：この記録',
        sentence:
          /^“2014年 米国との協議（補足情報を含む）”\. 日本のサイバー外交 2012～2016\. .*\(参照 2026-11-03\)\. 原資料：日本政府、.*箇所：スライド6：二国間協議 2014年。2016年10月現在。.*補足情報（原資料以外）：日付、.*（公式資料）。補足情報の出所： https?:/,
      },
      {
        hash: '/timeline?partners=GB&record=2014-us&lang=en&supplement=off',
        name: 'Cite and share this record',
        sentence:
          /^“2014 consultation with the U\.S\.” Japan's Cyber Diplomacy 2012–2016\. Accessed 3 November 2026\. http.*Source: Government of Japan, .*Slide 6: Consultations 2014\. As of October 2016\./,
      },
    ]) {
      await page.goto(`./#${hash}`);
      const panel = await openPanel(page, name);
      await panel.getByRole('button', { name: /引用をコピー|Copy citation/ }).click();
      await expect(panel.getByText(/^(引用をコピーしました。|Citation copied\.)$/)).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(sentence);
      if (hash.includes('supplement=off')) expect(text).not.toMatch(/added facts/i);
      const fresh = await browser.newContext();
      const copy = await fresh.newPage();
      await copy.goto(await panel.getByRole('textbox').first().inputValue());
      await expect(copy.locator('#inspector-title')).toHaveText(
        await page.locator('#inspector-title').innerText(),
      );
      await expect(copy.locator('[data-chip]')).toHaveCount(0);
      await fresh.close();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  });

  test('by keyboard: open, choose BibTeX, copy, close; Escape leaves the inspector open', async ({
    page,
  }) => {
    await page.goto('./#/forums?record=un-gge&lang=en');
    const button = page.getByRole('button', { name: 'Cite and share this record' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Cite and share this record' });
    await expect(panel).toBeVisible();
    // It takes the focus itself, and gives it to none of its controls.
    await expect(panel).toBeFocused();
    await expect(panel.locator(':focus')).toHaveCount(0);
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      if (await panel.getByRole('radio', { name: 'Text' }).evaluate((one) => one === document.activeElement))
        break;
    }
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('textbox', { name: 'Citation', exact: true })).toHaveValue(
      /^@misc\{japan-cyber-diplomacy-forums-/,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('BibTeX copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /urldate = \{\d{4}-\d\d-\d\d\}/,
    );
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });
});

test('where the page may not copy, the words are selected and the reader is told the key', async ({
  page,
}) => {
  // As on a page without https.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('./#/timeline?lang=en');
  const panel = await openPanel(page, 'Cite and share this view');
  await panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(panel.getByRole('status').first()).toContainText('press Ctrl+C');
  const field = panel.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

for (const { path, view } of VIEWS) {
  test(`${view} can be cited, in Japanese on a desk and in English on the smallest phone`, async ({
    page,
  }) => {
    for (const { lang, width, height, name, copy } of [
      { lang: 'ja', width: 1440, height: 900, name: '引用・共有：この画面', copy: '引用をコピー' },
      { lang: 'en', width: 320, height: 568, name: 'Cite and share this view', copy: 'Copy citation' },
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto(`./#${path}?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
      const headline = (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ').replace(/[。.]$/, '');
      const panel = await openPanel(page, name);
      const citation = await panel.getByRole('textbox').nth(1).inputValue();
      // A quotation within the title has single marks in English.
      const singly = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’');
      expect(singly(citation)).toContain(singly(headline));
      // It is put in its place once its size is known.
      await expect(async () => {
        const box = await panel.boundingBox();
        if (box === null) throw new Error('The panel has no place.');
        expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }).toPass();
      // What does not fit is reached by scrolling within the panel.
      await panel.getByRole('button', { name: copy }).scrollIntoViewIfNeeded();
      await expect(panel.getByRole('button', { name: copy })).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  });
}

test('axe finds nothing in the open panel, in both languages and themes', async ({ page }) => {
  for (const [lang, theme, name] of [
    ['ja', 'light', '引用・共有：この画面'],
    ['en', 'dark', 'Cite and share this view'],
  ] as const) {
    await page.goto(`./#/timeline?lang=${lang}&theme=${theme}`);
    const panel = await openPanel(page, name);
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
});

test('what is seen on a view is copied together with its citation, which names the places in the source', async ({
  page,
}) => {
  // A stroke at the end of the address, as links get by hand, is the same page.
  await page.goto('./#/partners/EE/?lang=en');
  await expect(page.locator('[data-view=profile]')).toBeVisible();
  const seen = (await page.locator('[data-seen]').innerText()).replaceAll(/\s+/g, ' ').trim();
  const panel = await openPanel(page, 'Cite and share this view');
  await expect(panel.getByRole('textbox', { name: 'Link' })).toHaveValue(/#\/partners\/EE\?lang=en$/);
  const summary = await panel.getByRole('textbox', { name: 'Summary with citation' }).inputValue();
  expect(summary.startsWith(`${seen} [“`)).toBe(true);
  expect(summary).toContain(
    'Place in the source: Slide 6: Consultations 2014; Slide 6: Consultations 2015. As of',
  );
});

test('an address without a screen has nothing to cite', async ({ page }) => {
  await page.goto('./#/nowhere?lang=en');
  await expect(page.locator('[data-view=not-found]')).toBeVisible();
  await expect(page.getByRole('button', { name: /Cite and share/ })).toHaveCount(0);
});
