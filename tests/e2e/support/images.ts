import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { PATIENCE } from './patience';
import { expect } from './test';

/** Every view that has a chart, as a link without its language. */
export const CHARTS = [
  { name: 'overview', link: '/' },
  { name: 'timeline', link: '/timeline' },
  { name: 'timeline under a filter', link: '/timeline?partners=GB,US&years=2013-2015' },
  { name: 'timeline with dates and milestones', link: '/timeline?dates=added&lane=milestones' },
  { name: 'pyramid', link: '/forums' },
  { name: 'pyramid under a filter', link: '/forums?partners=CN' },
  { name: 'matrix', link: '/forums?as=matrix' },
  { name: 'tree', link: '/framework?open=all' },
  { name: 'relations', link: '/strategy?as=relations' },
  { name: 'lanes of all partners', link: '/partners' },
  { name: 'lanes of a partner', link: '/partners/GB' },
] as const;

const WORDS = {
  ja: { open: '保存・共有', images: '画像', save: '画像を保存' },
  en: { open: 'Save and share', images: 'Image', save: 'Save image' },
} as const;

/** Opens a view and its images in the panel to save from; resolves when the preview is there. */
export async function openImages(page: Page, link: string, lang: 'ja' | 'en'): Promise<Locator> {
  await page.goto(`./#${link}${link.includes('?') ? '&' : '?'}lang=${lang}`);
  await page.getByRole('button', { name: WORDS[lang].open }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText(WORDS[lang].images, { exact: true }).click({ timeout: PATIENCE });
  await expect(panel.locator('[data-save=images]')).toBeVisible();
  return panel;
}

/** Chooses a look or a format by its value. */
export async function choose(panel: Locator, value: string): Promise<void> {
  const sizes = ['png1', 'png2', 'png4', 'slide'];
  if (sizes.includes(value)) await panel.locator('input[value=png]').check({ force: true });
  await panel.locator(`input[value=${value}]`).check({ force: true });
}

/** Presses "save" when the picture is ready. */
export async function save(page: Page, panel: Locator, lang: 'ja' | 'en') {
  const button = panel.getByRole('button', { name: WORDS[lang].save });
  await expect(button).toBeEnabled({ timeout: PATIENCE });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Width and height in the header of a PNG (ISO/IEC 15948, 11.2.2). */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** What a browser finds in an SVG file. */
export function readSvg(page: Page, markup: string) {
  return page.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...xml.querySelectorAll('*')];
    const styles = all.map((one) => `${one.getAttribute('style') ?? ''} ${one.getAttribute('fill') ?? ''}`);
    const sheets = [...xml.querySelectorAll('style')].map((one) => one.textContent);
    return {
      error: xml.querySelector('parsererror')?.textContent ?? null,
      lang: xml.documentElement.getAttribute('xml:lang'),
      title: xml.querySelector(':root > title')?.textContent ?? '',
      desc: xml.querySelector(':root > desc')?.textContent ?? '',
      address: xml.getElementsByTagName('dc:identifier')[0]?.textContent ?? '',
      words: [...xml.querySelectorAll('text')].map((one) => one.textContent),
      records: [...xml.querySelectorAll('[data-record]')].map((one) => one.getAttribute('data-record')),
      classes: xml.querySelectorAll('[class]').length,
      embedded: xml.querySelectorAll('image, foreignObject, script, use').length,
      references: all
        .flatMap((one) => [...one.attributes])
        .filter(({ name }) => /^(?:.*:)?href$|^src$/.test(name))
        .map(({ value }) => value),
      urls: [...[...styles, ...sheets].join(' ').matchAll(/url\(\s*["']?([^)"']{0,40})/g)].map(
        ([, url]) => url,
      ),
      imports: sheets.filter((sheet) => sheet.includes('@import')).length,
    };
  }, markup);
}
