import type { Page } from '@playwright/test';
import { datasetFile } from '../support/realDataset';
import { PATIENCE } from './support/patience';
import { plain, readPdf, type PdfText } from './support/readPdf';
import { SCREENS } from './support/routes';
import { expect, test } from './support/test';

const SIZES = {
  'A4 portrait': { format: 'A4' },
  'A4 landscape': { format: 'A4', landscape: true },
  Letter: { format: 'Letter' },
} as const;

/** The screens that show the data, each of which has a form of its own on paper. */
const VIEWS = SCREENS.filter(({ view }) => !['briefings', 'briefing'].includes(view));

const file = datasetFile();
type Node = (typeof file)['framework'];
const walk = (node: Node): readonly Node[] => [node, ...node.children.flatMap(walk)];

/** What has to be on the paper of a view whatever the filter: counted in the file, not taken from the screen. */
const NAMES: Readonly<Record<string, readonly { readonly ja: string; readonly en: string }[]>> = {
  timeline: file.partners.filter(({ id }) => id === 'US').map(({ name }) => name),
  forums: file.forums.map(({ name }) => name),
  framework: walk(file.framework).map(({ label }) => label),
  strategy: file.strategy.flatMap(walk).map(({ label }) => label),
  partners: file.partners.filter(({ id }) => id === 'US').map(({ name }) => name),
  source: file.forums.map(({ name }) => name),
};

/** What heads every sheet besides the filter. */
const HEAD = [`出典：${file.source.issuer.ja}`, '件数：', '2016年10月現在'].map(plain);

for (const { path, view } of VIEWS) {
  test(`${view} on A4 upright and lying and on Letter: all records, the filter, no page blank`, async ({
    page,
  }) => {
    test.slow();
    await open(page, `${path}?partners=US&years=2013-2015&theme=dark`);
    const rows = await rowNames(page);
    for (const [size, format] of Object.entries(SIZES)) {
      const pdf = readPdf(await page.pdf({ ...format, outline: true, tagged: true }));
      const words = pdf.pages.join('');
      for (const line of [await filterLine(page), ...HEAD]) expect(words, size).toContain(line);
      for (const { ja } of NAMES[view] ?? []) expect(words, size).toContain(plain(ja));
      for (const name of rows) expect(words, size).toContain(name);
      sound(pdf);
      expect(pdf.title).toContain('日本のサイバー外交');
    }
  });
}

for (const path of ['/timeline', '/forums?as=matrix', '/strategy?as=relations', '/records', '/glossary']) {
  test(`${path} on paper in English`, async ({ page }) => {
    await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=en&years=2013-2015`);
    const rows = await rowNames(page);
    const pdf = readPdf(await page.pdf({ format: 'A4', outline: true, tagged: true }));
    const words = pdf.pages.join('');
    for (const name of rows) expect(words).toContain(name);
    expect(words).toContain(plain('Source: Government of Japan'));
    sound(pdf);
  });
}

test('the tree prints with every branch open, however it stands on the screen', async ({ page }) => {
  await open(page, '/framework?open=none');
  await expect(page.getByRole('treeitem')).toHaveCount(1);
  await toPaper(page);
  for (const turn of ['portrait', 'landscape']) {
    const drawn = page.locator(`[data-turn=${turn}] svg [data-record]`);
    const records = await drawn.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-record')));
    expect(new Set(records)).toEqual(new Set(walk(file.framework).map(({ id }) => id)));
  }
  await expect(page.locator('[data-paper-sheet] [data-toggle]')).toHaveCount(0);
});

for (const link of [
  '/timeline?lane=milestones',
  '/forums?as=matrix',
  '/strategy?as=relations',
  '/framework',
]) {
  test(`no word of the picture of ${link} is cut in two, under 7 pt or beyond the sheet`, async ({
    page,
  }) => {
    await open(page, link);
    await toPaper(page);
    await page.emulateMedia({ media: 'print' });
    const found = await page.locator('[data-paper-sheet] svg').evaluateAll((drawings) =>
      drawings.map((svg) => {
        const frame = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')];
        return {
          width: Number(svg.getAttribute('width')),
          // No text of a chart is set smaller than 12 px before it is fitted to the sheet.
          points:
            (Number(svg.getAttribute('width')) / Number(svg.getAttribute('viewBox')?.split(' ')[2])) *
            12 *
            0.75,
          turn: svg.closest('[data-turn]')?.getAttribute('data-turn'),
          cut: words.filter((word) => {
            const { top, bottom, height } = word.getBoundingClientRect();
            const out = Math.max(frame.top - top, bottom - frame.bottom);
            return height > 0 && out > height / 4;
          }).length,
        };
      }),
    );
    expect(found.length).toBeGreaterThan(1);
    for (const { width, turn, cut, points } of found) {
      expect(cut).toBe(0);
      expect(points).toBeGreaterThan(6.95);
      expect(width).toBeLessThanOrEqual(turn === 'portrait' ? 688 : 951);
    }
  });
}

test('printing changes nothing on the screen', async ({ page }) => {
  await open(page, '/timeline?partners=US&theme=dark');
  const title = await page.title();
  await toPaper(page);
  await expect(page.locator('[data-paper-sheet]')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('navigation', { name: '画面' })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-paper-sheet]')).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  expect(page.url()).toContain('theme=dark');
});

test('a page printed before its sheets are loaded has the filter, the source and the records all the same', async ({
  page,
}) => {
  await page.route('**/assets/Paper-*.js', () => {});
  await page.goto('./#/timeline?partners=US');
  await expect(page.locator('[data-view=timeline] [data-record]').first()).toBeVisible();
  const pdf = readPdf(await page.pdf({ format: 'A4' }));
  const words = pdf.pages.join('');
  expect(words).toContain('米国');
  expect(words).toContain(plain(`出典：${file.source.issuer.ja}`));
});

for (const [lang, scene] of [
  ['ja', '場面'],
  ['en', 'Scene'],
] as const) {
  test(`a briefing prints a scene a sheet with its notes (${lang})`, async ({ page }) => {
    test.slow();
    await page.goto(`./#/briefing/japan-2016/paper?lang=${lang}`);
    const print = page.getByRole('button', { name: lang === 'ja' ? '印刷' : 'Print', exact: true });
    await expect(print).toBeEnabled({ timeout: PATIENCE });
    const titles = await page.locator('[data-scene] h2').allTextContents();
    const notes = await page.locator('[data-scene] h3 + p').allTextContents();
    expect(titles.length).toBeGreaterThan(1);
    for (const format of Object.values(SIZES)) {
      const pdf = readPdf(await page.pdf({ ...format, outline: true, tagged: true }));
      expect(pdf.pages.length).toBe(titles.length);
      for (const [index, title] of titles.entries()) {
        const words = pdf.pages[index] ?? '';
        expect(words).toContain(plain(title));
        expect(words).toContain(plain(scene));
        expect(words).toContain(plain(notes[index] ?? 'no notes'));
        expect(pdf.bookmarks).toContain(plain(title));
      }
    }
  });
}

for (const lang of ['ja', 'en'] as const) {
  for (const turn of ['portrait', 'landscape'] as const) {
    test(`no picture of a briefing has text under 7 pt (${lang}, ${turn})`, async ({ page }) => {
      test.slow();
      await page.goto(`./#/briefing/japan-2016/paper?lang=${lang}`);
      await expect(page.locator('main[data-ready=true]')).toBeVisible({ timeout: PATIENCE });
      const small = await page.locator('[data-scene]').evaluateAll((scenes, way) => {
        const found: string[] = [];
        for (const scene of scenes) {
          const host = scene.querySelector(`[data-turn=${way}]`);
          if (!(host instanceof HTMLElement)) continue;
          // Of the two only the one that suits the paper is shown.
          host.style.display = 'block';
          for (const text of host.querySelectorAll('text')) {
            const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
            const points = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b) * 0.75;
            if (points < 7) found.push(`${scene.getAttribute('data-scene')}: ${points} ${text.textContent}`);
          }
          host.style.display = '';
        }
        return found;
      }, turn);
      expect(small).toEqual([]);
    });
  }
}

test('a briefing that cannot be read is not said to be missing: the link may be cut', async ({ page }) => {
  await page.goto('./#/briefing/shared/paper?data=cut&lang=en');
  await expect(page.getByRole('alert')).toHaveText(
    'The briefing cannot be read. Check that the link is complete, and the connection.',
  );
  await page.goto('./#/briefing/nowhere/paper?lang=ja');
  await expect(page.getByRole('alert')).toHaveText('このブリーフィングは見つかりません。');
});

test('the save panel closes and opens the print dialog; nothing prints before the press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      printed: 0,
      print: () => Object.assign(window, { printed: Reflect.get(window, 'printed') + 1 }),
    });
  });
  await open(page, '/timeline');
  await page.getByRole('button', { name: '保存・共有' }).click();
  await page.getByText('印刷', { exact: true }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(0);
  await page.getByRole('button', { name: 'この画面を印刷' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
});

/** Opens a view with its sheets standing by. */
async function open(page: Page, link: string) {
  await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await expect(page.locator('[data-view]').first()).toBeVisible();
  // Soon after the view, though nobody has touched the page.
  await expect(page.locator('html')).toHaveAttribute('data-paper', 'ready', { timeout: PATIENCE });
}

async function toPaper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** The names in the rows of the screen that the filter leaves in. */
async function rowNames(page: Page): Promise<readonly string[]> {
  const names = await page
    .locator('main tbody tr[data-record] td:first-child a, main tbody tr[data-record] th a')
    .allTextContents();
  return names.map(plain);
}

/** The filter in words, as the head of the sheet says it. */
async function filterLine(page: Page): Promise<string> {
  await toPaper(page);
  const line = page.locator('[data-paper-sheet] header span', { hasText: '絞り込み：' });
  return plain((await line.textContent()) ?? '');
}

/** Every page has more than what stands in its margins, is numbered, and the document has bookmarks. */
function sound({ pages, bookmarks }: PdfText) {
  expect(pages.length).toBeGreaterThan(0);
  for (const [index, words] of pages.entries()) {
    expect(words).toContain(`${index + 1}/${pages.length}`);
    // The margins have up to 120 of them.
    expect(words.length).toBeGreaterThan(150);
  }
  expect(bookmarks.length).toBeGreaterThan(0);
}
