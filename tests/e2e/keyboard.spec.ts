import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

// Never the mouse: as a reader goes through the whole record with a keyboard.

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return {
      record: element?.getAttribute('data-record') ?? '',
      name: element?.textContent?.trim() ?? '',
      closed: element?.getAttribute('aria-expanded') === 'false',
    };
  });

/** Presses Tab until something is on it. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).name === name) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** The records that Tab comes by. */
async function recordsMet(page: Page, presses: number): Promise<Set<string>> {
  const met = new Set<string>();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    met.add((await focused(page)).record);
  }
  met.delete('');
  return met;
}

/** The items of the tree from the one with the focus down, each branch opened on the way. */
async function itemsMet(page: Page, total: number): Promise<Set<string>> {
  const met = new Set<string>();
  while (met.size < total) {
    const { record, closed } = await focused(page);
    met.add(record);
    if (closed) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await focused(page)).closed).toBe(false);
    }
    if (met.size === total) break;
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(async () => (await focused(page)).record, { message: `after ${record}` })
      .not.toBe(record);
  }
  return met;
}

async function startAgain(page: Page) {
  await page.goto('./#/?lang=en');
  await page.reload();
  await expect(page.locator('[data-view=overview]')).toBeVisible();
}

test('from the first page through all three views: 21 consultations, 16 forums, every framework item', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/?lang=en');
  await expect(page.locator('[data-view=overview]')).toBeVisible();

  await tabTo(page, 'Consultations');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view=timeline] [data-record]')).toHaveCount(21);
  await expect(page.locator('#headline')).toBeFocused();
  expect((await recordsMet(page, 45)).size).toBe(21);

  await startAgain(page);
  await tabTo(page, 'Forums');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view=forums] [data-record]')).toHaveCount(16);
  await expect(page.locator('#headline')).toBeFocused();
  expect((await recordsMet(page, 24)).size).toBe(16);

  await startAgain(page);
  await tabTo(page, 'Capacity building');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view=framework] [role=tree]')).toBeVisible();
  await expect(page.locator('#headline')).toBeFocused();
  while ((await focused(page)).record === '') await page.keyboard.press('Tab');
  const items = await page.evaluate(async () => {
    const file = (await (await fetch('./data/dataset.json')).json()) as {
      framework: { children: unknown[] };
    };
    const count = (node: { children: unknown[] }): number =>
      1 + node.children.reduce<number>((sum, child) => sum + count(child as { children: unknown[] }), 0);
    return count(file.framework);
  });
  expect((await itemsMet(page, items)).size).toBe(items);
});

test('Escape closes the inspector and gives the focus back to the mark', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  const mark = page.locator('[data-record="2014-cn-kr"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(mark).toBeFocused();
});
