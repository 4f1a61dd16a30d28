import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** A record of each kind, with the section of the source that carries it most. */
const ONE_OF_EACH = [
  ['2015-ru', 'D6.3.2015'],
  ['GB', 'D6.3.2012'],
  ['leaders', 'D6.2.1'],
  ['un-gge', 'D6.2.2'],
  ['cb-1-a', 'D8.1.a'],
  ['st-us-dialogue', 'D2.1'],
  ['doc-convention-on-cybercrime', null],
  ['nisc', 'D8.0'],
  ['ms-basic-policy', null],
] as const;

const panel = (page: Page) => page.getByRole('complementary');
const place = (page: Page, section: string) => page.locator(`main [data-place="${section}"]`);

async function inSight(page: Page, section: string) {
  await expect(async () => {
    const top = await place(page, section).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top, section).toBeLessThan(200);
    expect(top, section).toBeGreaterThanOrEqual(0);
  }).toPass();
}

for (const lang of ['ja', 'en']) {
  test(`from a record to its section and back, for every kind of record, in ${lang}`, async ({ page }) => {
    for (const [record, first] of ONE_OF_EACH) {
      await page.goto(`./#/framework?lang=${lang}&partners=US&record=${record}`);
      // Its own: the record before stands until this one is drawn.
      const citation = panel(page).locator(`a[href*="#/source"][href$="record=${record}"]`).first();
      const section = new URLSearchParams((await citation.getAttribute('href'))?.split('?')[1]).get(
        'section',
      );
      if (first !== null) expect(section, record).toBe(first);
      await citation.click();
      await expect(page).toHaveURL(
        new RegExp(`#/source\\?partners=US.*&section=${section ?? ''}&(?:.*&)?record=${record}$`),
      );
      await expect(place(page, section ?? '')).toBeFocused();
      await expect(place(page, section ?? '').getByRole('link')).toHaveAttribute('aria-current', 'location');
      await expect(page.locator('main [aria-current=location]')).toHaveCount(1);
      // The way back: the section holds a link to the record, marked as the one that is open.
      const link = page.locator(`main [data-here=true] a[data-record="${record}"]`);
      await expect(link).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await link.click();
      await expect(panel(page)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`section=${section ?? ''}&(?:.*&)?record=${record}$`));
    }
  });
}

test('a link to a section opens at it, and Back goes from section to section', async ({ page }) => {
  await page.goto('./#/source?section=P1.1');
  await expect(place(page, 'P1.1')).toBeFocused();
  await inSight(page, 'P1.1');
  const contents = page.getByRole('navigation', { name: '目次' });
  await contents.getByRole('link', { name: /スライド3/ }).click();
  await expect(place(page, 'D3')).toBeFocused();
  await inSight(page, 'D3');
  await expect(contents.locator('[aria-current]')).toHaveText(/スライド3/);
  await page.goBack();
  await expect(place(page, 'P1.1')).toBeFocused();
  await inSight(page, 'P1.1');
});

test('a link to where the reader is goes there again', async ({ page }) => {
  await page.goto('./#/source?section=D7&record=arf');
  await expect(place(page, 'D7')).toBeFocused();
  await panel(page)
    .getByRole('link', { name: /スライド6/ })
    .first()
    .click();
  await expect(place(page, 'D6.2.3')).toBeFocused();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await panel(page)
    .getByRole('link', { name: /スライド6/ })
    .first()
    .click();
  await inSight(page, 'D6.2.3');
});

test('opening a record leaves the reader at the section', async ({ page }) => {
  await page.goto('./#/source?lang=en&section=D6.3.2014');
  await expect(place(page, 'D6.3.2014')).toBeFocused();
  const link = page.locator('main [data-here=true] a[data-record="2014-ee"]');
  await link.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(place(page, 'D6.3.2014')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the headings step down one level at a time, and 91 of them have an address', async ({ page }) => {
  await page.goto('./#/source');
  await expect(page.locator('main [data-place]')).toHaveCount(91);
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5)')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1));
});

test('the filter leaves the source whole, and its chips say so', async ({ page }) => {
  await page.goto('./#/source?lang=en&partners=GB&levels=working');
  await expect(page.locator('main a[data-record]')).toHaveCount(468);
  await expect(page.locator('[data-chip=partner-GB]')).toContainText('no effect on this page');
  await expect(page.getByText('all 91 sections', { exact: true })).toBeVisible();
});

test('no sideways scrolling from 320 px on, with a section and a record open', async ({ page }) => {
  for (const width of [320, 390, 720, 1440, 3840]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#/source?lang=en&section=D6.2.2&record=un-gge');
    await expect(place(page, 'D6.2.2')).toBeVisible();
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wide, { message: String(width) }).toBeLessThanOrEqual(0);
  }
});

test('on a phone a citation shows its section above the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/forums?record=t-cy');
  await panel(page).locator('a[href*="#/source"]').first().click();
  await expect(place(page, 'D6.2.2')).toBeFocused();
  await expect(async () => {
    const [heading, sheet] = await Promise.all([
      place(page, 'D6.2.2').boundingBox(),
      panel(page).boundingBox(),
    ]);
    expect(heading?.y).toBeGreaterThanOrEqual(0);
    expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  }).toPass();
});
