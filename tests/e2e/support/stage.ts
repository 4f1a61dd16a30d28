import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './test';

interface File {
  readonly version: number;
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly scenes: readonly {
    readonly id: string;
    readonly title: { readonly ja: string; readonly en: string };
    readonly notes: object;
    readonly at: string;
  }[];
}

export const bundled: File = JSON.parse(readFileSync('public/data/briefing.json', 'utf8'));
export const { scenes } = bundled;
export const count = scenes.length;

/** Serves other scenes in place of the bundled ones. */
export async function serve(page: Page, links: readonly string[]) {
  const file: File = {
    version: 1,
    id: bundled.id,
    title: bundled.title,
    scenes: links.map((at, index) => ({
      id: `s${index + 1}`,
      title: { ja: `第${index + 1}`, en: `No. ${index + 1}` },
      notes: {},
      at,
    })),
  };
  await page.route('**/data/briefing.json', (route) => route.fulfill({ json: file }));
}

export const at = (scene: number, more = '') => `./#/briefing/${bundled.id}?scene=${scene}${more}`;
export const stage = (page: Page, scene: number) => page.locator(`[data-stage="${scene}"] [data-view]`);
export const headline = (page: Page) => page.locator('main h1');
export const foot = (page: Page) => page.getByRole('contentinfo');

export async function open(page: Page, scene = 1, more = '&lang=en') {
  await page.goto(at(scene, more));
  await expect(stage(page, scene)).toBeVisible();
  // The stage hears keys and fingers from when it has put the focus on its headline; what is pressed sooner is lost.
  await expect(headline(page)).toBeFocused();
}
