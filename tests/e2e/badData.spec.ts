import { expect, test } from '@playwright/test';
import { datasetFile } from '../support/realDataset';
import { otherLanguage } from './support/settled';

// The plain test of Playwright: a missing file is the browser's own complaint on the console.

const DATA = '**/data/dataset.json';

test('a file that is missing: words in the reader’s language, and a retry that works', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('./#/timeline?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data cannot be shown');
  await expect(page.getByRole('alert')).toContainText('./data/dataset.json');
  await expect(page.getByRole('alert')).toContainText('HTTP 404');
  await page.unroute(DATA);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(21);
});

test('a file that is not JSON', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ body: '<html>' }));
  await page.goto('./#/forums');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('データを表示できません');
  await expect(page.getByRole('alert')).toContainText('JSONとして読めません');
});

test('a file that breaks the schema: the first issues with their paths, the rest counted', async ({
  page,
}) => {
  const file = datasetFile();
  for (const consultation of file.consultations) consultation.partners = ['JP'];
  await page.route(DATA, (route) => route.fulfill({ json: file }));
  await page.goto('./#/framework');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('alert')).toContainText('consultations[0].partners[0]');
  await expect(page.getByRole('alert')).toContainText('「JP」は partners にありません。');
  await expect(page.getByText('問題があります。')).toBeVisible();
});

test('no network at all', async ({ page }) => {
  await page.route(DATA, (route) => route.abort());
  await page.goto('./#/?lang=en');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
});

test('a sound file that lists nothing: every view says so, none breaks', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(...(message.type() === 'error' ? [message.text()] : [])));
  page.on('pageerror', (error) => complaints.push(error.message));
  const file = datasetFile();
  file.consultations = [];
  file.supplement.consultations = [];
  await page.route(DATA, (route) => route.fulfill({ json: file }));
  for (const [view, headline] of [
    ['timeline', 'No consultation in the source matches'],
    ['forums', 'Japan takes part in 16 named forums and others, on three levels'],
    ['framework', 'Three pillars of capacity building'],
  ] as const) {
    for (const as of ['chart', 'table']) {
      await page.goto(`./#/${view}?lang=en&as=${as}`);
      await expect(page.locator(`[data-view=${view}] h1`)).toContainText(headline);
      // The headline is that of both forms: only the address that is drawn tells that the second one stands.
      await expect(otherLanguage(page)).toHaveAttribute('href', as === 'table' ? /as=table/ : /^(?!.*as=)/);
    }
  }
  await page.goto('./#/?lang=en');
  await expect(page.locator('[data-view=overview] h1')).toContainText('No consultations listed');
  expect(complaints).toEqual([]);
});
