import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchFlags } from '../../scripts/browser.mjs';
import { openImages, save } from './support/images';
import { expect, test } from './support/test';

/** All fonts of the machine but those that have the character 日. */
const NO_JAPANESE = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern>
    <patelt name="charset"><charset><int>0x65e5</int></charset></patelt>
  </pattern></rejectfont></selectfont>
</fontconfig>`;

/** Draws an SVG as an <img>, scaled to a width, and gives the darkness of its pixels, one byte each. */
async function drawAsImage(page: Page, markup: string, width = 600): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([source, wide]) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await image.decode();
      await new Promise((resolve) => setTimeout(resolve));
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round((wide * image.naturalHeight) / image.naturalWidth);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data = new Uint8ClampedArray() } =
        context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let darkness = '';
      for (let at = 1; at < data.length; at += 4) darkness += String.fromCodePoint(255 - (data[at] ?? 255));
      return btoa(darkness);
    },
    [markup, width] as const,
  );
  return Buffer.from(bytes, 'base64');
}

/** The share of the ink that differs. */
function difference(one: Buffer, other: Buffer): number {
  expect(one.length).toBe(other.length);
  let [ink, apart] = [0, 0];
  one.forEach((value, at) => {
    const beside = other[at] ?? 0;
    ink += Math.max(value, beside);
    apart += Math.abs(value - beside);
  });
  return apart / ink;
}

/** One character in the typeface of an exported drawing, or in whatever the machine has. */
function oneCharacter(character: string, style: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">${style}<rect width="64" height="64" fill="#fff"/><text x="8" y="48" font-size="48" font-family="'Noto Sans JP Subset', sans-serif">${character}</text></svg>`;
}

/** Fonts can be taken from a browser by fontconfig alone: elsewhere than on Linux there is no such test. */
if (process.platform === 'linux') {
  test('Japanese is drawn by a browser that has no Japanese font', async ({ page }) => {
    const panel = await openImages(page, '/timeline', 'ja');
    const svg = (await save(page, panel, 'ja')).content.toString();
    const style = /<style>.*?<\/style>/s.exec(svg)?.[0] ?? '';
    expect(style).toContain('@font-face');

    const folder = mkdtempSync(join(tmpdir(), 'no-japanese-'));
    writeFileSync(join(folder, 'fonts.conf'), NO_JAPANESE);
    const executablePath = findBrowser();
    const poor = await chromium.launch({
      args: launchFlags(),
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      const bare = await poor.newPage({ viewport: { width: 1200, height: 900 } });
      await bare.goto('about:blank');

      // The browser really has none: two kanji are the same box, until the typeface of the drawing is there.
      const box = await drawAsImage(bare, oneCharacter('国', ''), 64);
      expect(difference(box, await drawAsImage(bare, oneCharacter('協', ''), 64))).toBe(0);
      const country = await drawAsImage(bare, oneCharacter('国', style), 64);
      expect(difference(country, await drawAsImage(bare, oneCharacter('協', style), 64))).toBeGreaterThan(
        0.3,
      );
      expect(difference(country, await drawAsImage(page, oneCharacter('国', style), 64))).toBeLessThan(0.05);

      // The whole drawing looks as in the browser that made it, and not as without its typeface.
      const whole = await drawAsImage(bare, svg, 1200);
      expect(difference(whole, await drawAsImage(page, svg, 1200))).toBeLessThan(0.02);
      expect(difference(whole, await drawAsImage(bare, svg.replace(style, ''), 1200))).toBeGreaterThan(0.1);

      // Opened as a document of its own.
      writeFileSync(join(folder, 'picture.svg'), svg);
      await bare.goto(`file://${join(folder, 'picture.svg')}`);
      await bare.evaluate(() => document.fonts.ready);
      const seen = await bare.screenshot({ clip: { x: 0, y: 0, width: 1200, height: 800 } });
      const shown = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><image width="1200" height="800" href="data:image/png;base64,${seen.toString('base64')}"/></svg>`;
      const upper = svg.replace(
        /width="1200" height="\d+" viewBox="0 0 1200 \d+"/,
        'width="1200" height="800" viewBox="0 0 1200 800"',
      );
      expect(
        difference(await drawAsImage(page, shown, 1200), await drawAsImage(page, upper, 1200)),
      ).toBeLessThan(0.05);
    } finally {
      await poor.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
