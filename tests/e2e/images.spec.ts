import { choose, CHARTS, openImages, pngSize, readSvg, save } from './support/images';
import { expect, test } from './support/test';

const SAID = {
  ja: {
    asOf: '2016年10月現在',
    source: '出典：日本政府',
    filter: '絞り込み：',
    about: '対象：英国',
    gb: '英国・米国、2013～2015年',
  },
  en: {
    asOf: 'as of October 2016',
    source: 'Source: Government of Japan',
    filter: 'Filter: ',
    about: 'About: the UK',
    gb: '2013–2015',
  },
} as const;

for (const lang of ['ja', 'en'] as const) {
  for (const { name, link } of CHARTS) {
    test(`the SVG of the ${name} stands alone and says what it is (${lang})`, async ({ page }) => {
      const panel = await openImages(page, link, lang);
      const headline = (await page.locator('h1').first().textContent()) ?? '';
      const file = await save(page, panel, lang);
      const found = await readSvg(page, file.content.toString());
      expect(found.error).toBeNull();
      expect(found.lang).toBe(lang);
      expect(found.references).toEqual([]);
      expect(found.urls.filter((url) => url?.startsWith('data:font/woff2') !== true)).toEqual([]);
      expect(found.urls.length).toBeGreaterThanOrEqual(1);
      expect([found.classes, found.embedded, found.imports]).toEqual([0, 0, 0]);
      expect(file.content.toString()).not.toContain('var(--');

      expect(found.title).toBe(headline);
      expect(found.words[0] ?? found.words.join(' ')).not.toBe('');
      const said = found.words.join('\n');
      // A profile says whom it is about.
      const scope = SAID[lang][link.startsWith('/partners/') ? 'about' : 'filter'];
      for (const words of [headline, scope, SAID[lang].asOf, SAID[lang].source, found.address]) {
        expect(said).toContain(words);
      }
      if (link.includes('years=')) expect(said).toContain(SAID[lang].gb);
      expect(found.desc).toContain(SAID[lang].source);
      expect(file.name).toMatch(new RegExp(`^cyber-diplomacy_[a-zA-Z0-9_-]+_${lang}\\.svg$`));
    });
  }
}

test('the address inside an SVG opens the same view again', async ({ page, context }) => {
  const panel = await openImages(page, '/timeline?partners=GB,US&years=2013-2015&sort=count', 'en');
  const found = await readSvg(page, (await save(page, panel, 'en')).content.toString());
  const again = await context.newPage();
  await again.goto(found.address);
  await expect(again.locator('h1').first()).toHaveText(found.title);
  const shown = async (one: typeof page) =>
    one
      .locator('[data-view=timeline] [data-record]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-record')));
  const before = await shown(page);
  expect(before.length).toBeGreaterThan(0);
  await expect.poll(() => shown(again)).toEqual(before);
});

test('a PNG has exactly the pixels that were chosen, with its words on it', async ({ page }) => {
  const panel = await openImages(page, '/forums', 'ja');
  const svg = (await save(page, panel, 'ja')).content.toString();
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  for (const [format, factor] of [
    ['png1', 1],
    ['png2', 2],
    ['png4', 4],
  ] as const) {
    await choose(panel, format);
    await expect(panel).toContainText(`${width * factor} × ${height * factor} ピクセル`);
    const file = await save(page, panel, 'ja');
    expect(pngSize(file.content)).toEqual({ width: width * factor, height: height * factor });
    expect(file.name).toBe(`cyber-diplomacy_forums_ja${factor === 1 ? '' : `_${factor}x`}.png`);
  }
  await choose(panel, 'slide');
  const slide = await save(page, panel, 'ja');
  expect(pngSize(slide.content)).toEqual({ width: 1920, height: 1080 });
  expect(slide.name).toBe('cyber-diplomacy_forums_ja_slide.png');

  // Where the title stands there is ink, but not all over.
  const ink = await page.evaluate(async (base64) => {
    const answer = await fetch(`data:image/png;base64,${base64}`);
    const picture = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(1000, 60);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, -56, -50);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, 1000, 60) ?? {};
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark / (data.length / 4);
  }, slide.content.toString('base64'));
  expect(ink).toBeGreaterThan(0.03);
  expect(ink).toBeLessThan(0.5);
});

for (const [lang, generic, branches, size] of [
  [
    'ja',
    'SVG又は2倍以上のPNGをお使いください',
    '枝を閉じるか、「スライド」（PowerPoint）をお使いください',
    /約(\d+)ピクセル/,
  ],
  ['en', 'use SVG or a PNG at 2× or more', 'Close some branches, or use “Slides”', /about (\d+) pixels/],
] as const) {
  test(`that a slide has small text is announced, with what to do (${lang})`, async ({ page }) => {
    for (const [link, words, least, most] of [
      ['/strategy?as=relations', generic, 5, 11],
      // All of its 119 items, in columns side by side.
      ['/framework?open=all', branches, 7, 11],
      ['/partners/GB', null, 0, 0],
    ] as const) {
      const panel = await openImages(page, link, lang);
      const said = panel.getByRole('status').filter({ hasText: size });
      await choose(panel, 'png2');
      await expect(panel).toContainText(/× \d+/);
      await expect(said).toHaveCount(0);
      await choose(panel, 'slide');
      await expect(panel).toContainText('1920 × 1080');
      if (words === null) {
        await expect(said).toHaveCount(0);
      } else {
        await expect(said).toContainText(words);
        const smallest = Number(size.exec((await said.textContent()) ?? '')?.[1]);
        expect(smallest).toBeGreaterThanOrEqual(least);
        expect(smallest).toBeLessThanOrEqual(most);
      }
      await page.goto('about:blank');
    }
  });
}

test('on a phone the preview is as high as its picture, up to a limit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await openImages(page, '/timeline', 'ja');
  const preview = panel.getByRole('region');
  const heights = () =>
    preview.evaluate((box) => ({
      box: box.clientHeight,
      picture: box.querySelector('img')?.getBoundingClientRect().height ?? 0,
    }));
  await choose(panel, 'slide');
  await expect(panel).toContainText('1920 × 1080');
  // The picture comes into its box once it is decoded.
  await expect(async () => {
    const { box, picture } = await heights();
    expect(picture).toBeGreaterThan(100);
    expect(box - picture).toBeLessThanOrEqual(20);
  }).toPass();
});

test('a dark picture is dark whatever the page is, and says so in its name', async ({ page }) => {
  const panel = await openImages(page, '/timeline', 'en');
  const light = (await save(page, panel, 'en')).content.toString();
  await choose(panel, 'dark');
  const file = await save(page, panel, 'en');
  const ground = (svg: string) => /<rect[^>]*fill="(#\w+)"/.exec(svg)?.[1];
  expect(ground(light)).toMatch(/^#fff(?:fff)?$/);
  expect(ground(file.content.toString())).toBe('#121319');
  expect(file.name).toBe('cyber-diplomacy_timeline_en_dark.svg');
});

test.describe('with leave to copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a picture is copied as a PNG', async ({ page }) => {
    const panel = await openImages(page, '/timeline', 'ja');
    await choose(panel, 'png1');
    const copy = panel.getByRole('button', { name: '画像をコピー' });
    await expect(copy).toBeEnabled();
    await copy.click();
    await expect(panel).toContainText('画像をコピーしました（PNG、1200 × ');
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(kinds).toContain('image/png');
  });
});

test('where images cannot be copied, it is said and the file is offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  const panel = await openImages(page, '/timeline', 'en');
  const copy = panel.getByRole('button', { name: 'Copy image' });
  await expect(copy).toBeEnabled();
  await copy.click();
  await expect(panel).toContainText('This browser cannot copy images. Save the image instead.');
  expect((await save(page, panel, 'en')).name).toBe('cyber-diplomacy_timeline_en.svg');
});

test('a picture over the limit of the browser is a failure in words; the view stays as it was', async ({
  page,
}) => {
  // A canvas that is too large takes every drawing and stays empty.
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  });
  const panel = await openImages(page, '/timeline?years=2014', 'ja');
  const address = page.url();
  await choose(panel, 'png4');
  const button = panel.getByRole('button', { name: '画像を保存' });
  await expect(button).toBeEnabled();
  await button.click();
  await expect(panel).toContainText('このブラウザーでは大きすぎて作れません');
  await expect(button).toBeEnabled();
  expect(page.url()).toBe(address);
});

test('a picture in the making can be cancelled', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => undefined;
  });
  let saved = 0;
  page.on('download', () => (saved += 1));
  const panel = await openImages(page, '/timeline', 'ja');
  await choose(panel, 'png4');
  const button = panel.getByRole('button', { name: '画像を保存' });
  await expect(button).toBeEnabled();
  await button.click();
  await panel.getByRole('button', { name: '中止' }).click();
  await expect(panel).toContainText('中止しました。');
  await expect(button).toBeEnabled();
  expect(saved).toBe(0);
});

test('where no chart is shown, that is said', async ({ page }) => {
  const panel = await openImages(page, '/glossary', 'en');
  await expect(panel).toContainText('No chart is shown here, so there is no image of it.');
});
