import type { Page } from '@playwright/test';
import { expect } from './test';

/**
 * Waits until the letters stand in their own faces and nothing fades or moves any more: before that, neither colours
 * nor places are those that a reader has.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
}

/**
 * The link to the other language. It holds the whole of the address that is drawn, and so tells whether the page has
 * come to the address that the browser is at already.
 */
export const otherLanguage = (page: Page) => page.getByRole('banner').locator('a[lang]');
