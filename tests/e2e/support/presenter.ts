import type { BrowserContext, Page } from '@playwright/test';
import { at, bundled } from './stage';
import { expect } from './test';

/** The scene whose timeline the tests know. */
export const GROWTH = 3;

export const presenterAt = (scene: number, more = '') =>
  `./#/briefing/${bundled.id}/presenter?scene=${scene}${more}`;
export const region = (page: Page) => page.locator('main [data-view]');
export const dot = (page: Page) => page.locator('[data-pointer]');
/** Looked at often, since a window may already be at the next step. */
export const WITHIN = { intervals: [20, 50, 100] };

export async function openAt(page: Page, address: string) {
  await page.goto(address);
  await expect(region(page)).toBeVisible();
}

export async function both(context: BrowserContext, scene = GROWTH) {
  const stage = await context.newPage();
  await openAt(stage, at(scene));
  const presenter = await context.newPage();
  await openAt(presenter, presenterAt(scene));
  await expect(presenter.getByText('聴衆用の画面と連動中')).toBeVisible();
  return { stage, presenter };
}

/** The place that a window is at, as its address says it. */
export const placeOf = (page: Page) => new URL(page.url()).hash.split('?')[1] ?? '';
export const blankOf = (page: Page) =>
  page.evaluate(
    () => document.querySelector('dialog[open], [aria-pressed="true"][aria-keyshortcuts="B"]') !== null,
  );
