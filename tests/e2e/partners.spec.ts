import type { Page } from '@playwright/test';
import { file } from '../support/bundledDataset';
import { expect, test } from './support/test';

const ids = (page: Page) =>
  page
    .locator('[data-view=profile] [data-record]')
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-record') ?? '').toSorted());

test('each of the twelve pages draws as many consultations as its headline says', async ({ page }) => {
  expect(file.partners).toHaveLength(12);
  for (const { id, name } of file.partners) {
    await page.goto(`./#/partners/${id}`);
    // Its own: the page before stands until this one is drawn.
    const headline = page.getByRole('heading', { level: 1, name: `${name.ja}：協議の記載は` });
    await expect(headline).toBeVisible();
    const said = /の(\d+)件/.exec((await headline.textContent()) ?? '')?.[1];
    await expect(page.locator('[data-view=profile] svg a[data-record]')).toHaveCount(Number(said));
    await expect(page.locator('[data-year]')).toHaveCount(5);
  }
});

test('from the list to a page, to a record and to its section in the source', async ({ page }) => {
  await page.goto('./#/partners?lang=en');
  await expect(page.locator('[data-view=partners] [data-record]')).toHaveCount(12);
  await page.getByRole('link', { name: 'Estonia', exact: true }).click();
  await expect(page).toHaveURL(/#\/partners\/EE\?lang=en$/);
  await expect(page).toHaveTitle(/^Estonia: consultations and forums/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Estonia: 2 consultations listed, in 2014 and 2015',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: '2014 consultation with Estonia', exact: true }).click();
  await expect(page.getByRole('complementary')).toContainText('2014 consultation with Estonia');
  await page.goBack();
  await page.getByRole('link', { name: 'Slide 6: Consultations 2015' }).click();
  await expect(page).toHaveURL(/#\/source\?lang=en&section=D6\.3\.2015$/);
});

test('two on the list are put side by side by keyboard; Back undoes each choice', async ({ page }) => {
  await page.goto('./#/partners');
  await page.getByRole('checkbox', { name: '中国を比較に加える' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '中国を比較に加える' })).toBeChecked();
  await page.getByRole('checkbox', { name: '英国を比較に加える' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: '中国・英国を並べて見る' }).click();
  await expect(page).toHaveURL(/#\/partners\/CN\?with=GB$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '中国・英国：協議の記載は計5件、2か国とも記載のある年は2014年',
  );
  await page.getByText('ほかの国・地域と比べる').click();
  await page.getByRole('checkbox', { name: '韓国' }).click();
  await expect(page).toHaveURL(/with=GB,KR$/);
  await expect(page.getByRole('checkbox', { name: '韓国' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: '韓国' })).toBeChecked();
  await expect.poll(() => ids(page)).toEqual(['2012-gb', '2014-cn-kr', '2014-gb', '2015-cn-kr', '2016-gb']);
  await page.goBack();
  await expect(page).toHaveURL(/with=GB$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/partners\?with=CN,GB$/);
  await expect(page.getByRole('checkbox', { name: '中国を比較に加える' })).toBeChecked();
});

test('the years restrict a page and are said; chosen partners have no effect on it', async ({ page }) => {
  await page.goto('./#/partners/US?years=2014-2015&partners=IN&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'U.S.: 2 of the 4 listed consultations are in 2014–2015',
  );
  await expect.poll(() => ids(page)).toEqual(['2014-us', '2015-us']);
  await expect(page.getByRole('button', { name: 'Remove the filter India' })).toContainText(
    'no effect on this page',
  );
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(() => ids(page)).toEqual(['2014-us', '2015-us']);
});

test('a comparison names the years that were chosen, and what they leave out', async ({ page }) => {
  await page.goto('./#/partners/IN?with=EE&years=2013&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'India and Estonia: no consultation listed in 2013',
  );
  await expect(page.locator('[data-view=profile]')).toContainText(
    'In the year chosen (2013) the source lists none with India (1 in the whole source); none with Estonia (2 in the whole source). That none is listed does not mean that none was held.',
  );
});

test('the arrow keys travel between the lanes', async ({ page }) => {
  await page.goto('./#/partners/GB?with=FR');
  await page.locator('a[data-record="2014-gb"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-record'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('2014-fr');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe('2016-fr');
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('2012-gb');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=2012-gb$/);
});

test('a code in small letters is mended; one that is unknown is named, with the twelve to choose from', async ({
  page,
}) => {
  await page.goto('./#/partners/fr?lang=en');
  await expect(page).toHaveURL(/#\/partners\/FR\?lang=en$/);
  await page.goto('./#/partners/XX?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The source lists no partner “XX”');
  await page.getByRole('link', { name: 'Israel (IL)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Israel: 2 consultations listed/);
});

test('a partner’s record leads to its page', async ({ page }) => {
  await page.goto('./#/timeline?record=DE&lang=en');
  await page.getByRole('link', { name: 'Page of this partner' }).click();
  await expect(page).toHaveURL(/#\/partners\/DE\?lang=en$/);
});

test('a comparison fits a narrow screen in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['ja', 'en']) {
    await page.goto(`./#/partners/CN?with=GB,KR,EE&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('[data-forum]').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});
