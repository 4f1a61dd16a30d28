import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

// What a reader comes back to, and what stays in sight.

const region = (page: Page) => page.locator('[data-view=records] table').locator('xpath=..');
const phone = { width: 390, height: 844 };

test('Back finds the table of records where it was left, with the link that was followed', async ({
  page,
}) => {
  await page.goto('./#/records?lang=en');
  await expect(page.locator('tr[data-record]').first()).toBeVisible();
  // The rows are other heights when their font arrives.
  await page.evaluate(() => document.fonts.ready);
  await region(page).evaluate((area) => area.scrollTo({ top: 5000 }));
  const link = page.locator('tr[data-record] td:nth-child(6) a').filter({ visible: true });
  const inSight = await link.evaluateAll((all) =>
    all.findIndex((one) => {
      const area = one.closest('[role=region]')?.getBoundingClientRect();
      const { top } = one.getBoundingClientRect();
      return area !== undefined && top > area.top + 100 && top < Math.min(area.bottom, innerHeight) - 50;
    }),
  );
  const left = await region(page).evaluate((area) => area.scrollTop);
  const href = (await link.nth(inSight).getAttribute('href')) ?? '';
  await link.nth(inSight).click();
  await expect(page.locator('[data-view=source]')).toBeVisible();
  await page.goBack();
  await expect.poll(() => region(page).evaluate((area) => area.scrollTop)).toBeCloseTo(left, -1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  await page.goForward();
  await expect(page.locator('[data-view=source]')).toBeVisible();
});

test('Back puts the keyboard on the link that was left, and Tab goes on from there', async ({ page }) => {
  await page.goto('./#/partners/EE?lang=en');
  const link = page.locator('main a[href*="#/source?"]').last();
  // The page grows while its pictures and its font arrive.
  await expect
    .poll(async () => {
      await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  const href = await link.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view=source]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-view=profile]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  await expect(async () => {
    const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(box).toBeGreaterThan(0);
    expect(box).toBeLessThan(900);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(300);
  }).toPass();
});

test('the headline takes the keyboard, also when the first sign of a reader is the link that is followed', async ({
  page,
}) => {
  await page.goto('./#/partners?lang=en');
  const link = page.getByRole('link', { name: 'Estonia', exact: true });
  await expect(link).toBeVisible();
  // The browser is at the next entry at once, the router shows it a little later; the frame changes in between.
  await link.evaluate((one) => {
    if (one instanceof HTMLElement) one.click();
    one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  await expect(page.locator('[data-view=profile]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the panel reaches the foot of the window, also where the header has scrolled away', async ({
  page,
}) => {
  await page.goto('./#/source?lang=en&record=un-gge');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  const edges = () =>
    panel.evaluate((aside) => {
      const box = aside.firstElementChild?.getBoundingClientRect();
      return [Math.round(box?.top ?? -1), Math.round(box?.bottom ?? -1)];
    });
  await expect.poll(async () => (await edges())[1]).toBe(900);
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
  await expect.poll(edges).toEqual([0, 900]);
  // At the end of the page it stands on the footer, with its heading still in sight.
  await page.evaluate(() =>
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
  );
  await expect.poll(async () => (await edges())[0]).toBeCloseTo(0);
});

test('the heading of the panel and its ring stay clear of the button that closes it', async ({ page }) => {
  const headings = new Set<string>();
  for (const record of ['un-gge', 'doc-basic-policy', 'cb-1-record-jaif']) {
    await page.goto(`./#/forums?lang=en&record=${record}`);
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    // The record before stands until this one is drawn.
    await expect.poll(async () => headings.has(await heading.innerText())).toBe(false);
    headings.add(await heading.innerText());
    // The panel slides in, and both with it.
    await expect(async () => {
      const end = await heading.evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect().right;
      });
      const close = await page.getByRole('button', { name: 'Close the details' }).boundingBox();
      expect(end).toBeLessThanOrEqual(close?.x ?? 0);
    }).toPass();
  }
});

test('“Cite and share” begins where the text does', async ({ page }) => {
  for (const [path, view] of [
    ['/', 'overview'],
    ['/source', 'source'],
  ] as const) {
    await page.goto(`./#${path}?lang=en`);
    await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
    await expect(async () => {
      const [button, headline] = await Promise.all([
        page.locator('main').getByRole('button', { name: /^Cite/ }).first().boundingBox(),
        page.locator('#headline').boundingBox(),
      ]);
      // The border and the padding stand outside the edge.
      expect((button?.x ?? 0) + 9, path).toBeCloseTo(headline?.x ?? -1, 0);
    }).toPass();
  }
});

for (const lang of ['ja', 'en'] as const) {
  test(`on a phone a row of the table says name, kind and year in the width there is (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(`./#/records?lang=${lang}`);
    await expect(page.getByRole('columnheader')).toHaveCount(1);
    const row = page.locator('tr[data-record="2014-us"]');
    await expect(row).toContainText(lang === 'ja' ? /協議.*2014年/ : /Consultation.*2014/);
    await expect(async () => {
      const { wide, high } = await region(page).evaluate((area) => ({
        wide: area.scrollWidth - area.clientWidth,
        high: [...area.querySelectorAll('tr[data-record]')].map((one) => one.getBoundingClientRect().height),
      }));
      expect(wide).toBeLessThanOrEqual(0);
      expect(high.reduce((sum, one) => sum + one, 0) / high.length).toBeLessThan(90);
    }).toPass();
    // What it is sorted by has its column.
    await page.goto(`./#/records?lang=${lang}&by=-date`);
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    await page.goto(`./#/records?lang=${lang}&columns=sections,layer`);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });

  test(`on a phone the screens are one row that scrolls, the current one in sight (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    for (const [path, view] of [
      ['/', 'overview'],
      ['/framework', 'framework'],
      ['/glossary', 'glossary'],
    ] as const) {
      await page.goto(`./#${path}?lang=${lang}`);
      await expect(page.locator(`[data-view=${view}] #headline`)).toBeVisible();
      const row = page.getByRole('navigation', { name: lang === 'ja' ? '画面' : 'Sections' });
      // The row is brought to the current link anew when the font arrives.
      await expect(async () => {
        const tops = await row
          .locator('a')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
        expect(new Set(tops).size).toBe(1);
        const [current] = await row.locator('a[aria-current]').all();
        const box = await current?.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }).toPass();
      // By keyboard every link comes into sight.
      for (const link of await row.locator('a').all()) {
        await link.focus();
        await expect
          .poll(() =>
            link.evaluate((one) => {
              const { left, right } = one.getBoundingClientRect();
              return left >= 0 && right <= innerWidth;
            }),
          )
          .toBe(true);
      }
    }
    await page.goto(`./#/timeline?lang=${lang}`);
    await expect(page.locator('[data-view=timeline]')).toBeVisible();
    await expect(async () => {
      const [fold, count] = await Promise.all([
        page.getByRole('button', { name: lang === 'ja' ? '絞り込み' : 'Filter', exact: true }).boundingBox(),
        page.getByText(lang === 'ja' ? '協議 21 / 21 件' : '21 of 21 consultations').boundingBox(),
      ]);
      expect(count?.y).toBeLessThan((fold?.y ?? 0) + (fold?.height ?? 0));
    }).toPass();
  });
}

test('parts of a link that a screen does not know are named', async ({ page }) => {
  await page.goto('./#/records?columns=bogus&by=bogus&lang=en');
  const notice = page.getByRole('status').filter({ hasText: 'Parts of the link were not understood' });
  await expect(notice.getByRole('listitem')).toHaveText([
    'by=bogus This is not a column of the table.',
    'columns=bogus This is not a column of the table.',
  ]);
  await page.goto('./#/forums?as=relations&lang=en');
  await expect(notice.getByRole('listitem')).toHaveText(['as=relations It can be chart, matrix, table.']);
  await notice.getByRole('button').click();
  await expect(page).toHaveURL(/#\/forums\?lang=en$/);
});
