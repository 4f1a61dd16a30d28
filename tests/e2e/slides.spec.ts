import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parseBriefing } from '../../src/dataset/briefing/parseBriefing';
import { recordName } from '../../src/dataset/recordName';
import type { Lang } from '../../src/i18n/text';
import { realDataset } from '../support/realDataset';
import { PATIENCE } from './support/patience';
import { expect, test } from './support/test';
import { unzip } from './support/unzip';

const dataset = realDataset();

const WORDS = {
  ja: {
    button: '保存・共有',
    slides: 'スライド',
    view: 'この画面',
    save: 'PowerPointで保存',
    tables: '図の後に、同じ内容の表のスライドも付ける',
    cancel: '中止',
    cancelled: '中止しました。',
  },
  en: {
    button: 'Save and share',
    slides: 'Slides',
    view: 'This view',
    save: 'Save as PowerPoint',
    tables: 'Follow each chart with the same facts as tables',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
  },
} as const;

/** A presentation, by the names of its parts. */
type Parts = ReadonlyMap<string, string>;

async function openSlides(page: Page, link: string, lang: Lang): Promise<Locator> {
  const separator = link.includes('?') ? '&' : '?';
  await page.goto(`./#${link}${separator}lang=${lang}`);
  await page.getByRole('button', { name: WORDS[lang].button }).click();
  const dialog = page.getByRole('dialog');
  // It is loaded on the first press.
  await expect(dialog).toBeVisible({ timeout: PATIENCE });
  await dialog.getByText(WORDS[lang].slides, { exact: true }).click();
  const section = dialog.locator('[data-save=slides]');
  await expect(section.getByRole('radio').first()).toBeVisible();
  return section;
}

async function save(page: Page, section: Locator, lang: Lang): Promise<{ name: string; parts: Parts }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    section.getByRole('button', { name: WORDS[lang].save }).click(),
  ]);
  await expect(section.locator('[data-work=done]')).toContainText(download.suggestedFilename());
  const parts = unzip(await readFile(await download.path()));
  return { name: download.suggestedFilename(), parts };
}

function slidesOf(parts: Parts): readonly string[] {
  return numbered(parts, 'ppt/slides/slide');
}

function notesOf(parts: Parts): readonly string[] {
  return numbered(parts, 'ppt/notesSlides/notesSlide');
}

function numbered(parts: Parts, start: string): readonly string[] {
  const all: string[] = [];
  for (let number = 1; parts.has(`${start}${number}.xml`); number += 1) {
    all.push(parts.get(`${start}${number}.xml`) ?? '');
  }
  return all;
}

/** The words of a part, and the names of its shapes, as a reader has them. */
function wordsOf(xml: string): string {
  const runs = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words ?? '');
  return plain(runs.join(' '));
}

function namesOf(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/<p:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => plain(name ?? '')));
}

function plain(words: string): string {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What the browser's own reader of XML says of every part: the names of those it cannot read. */
async function broken(page: Page, parts: Parts): Promise<readonly string[]> {
  const sources = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return page.evaluate(
    (all) =>
      all
        .filter(([, xml]) => {
          const read = new DOMParser().parseFromString(xml, 'application/xml');
          return read.querySelector('parsererror') !== null;
        })
        .map(([name]) => name),
    sources,
  );
}

/** Every slide is native, names a Japanese typeface, and has no two shapes of one id. */
function expectNative(parts: Parts): void {
  for (const xml of slidesOf(parts)) {
    expect(xml).not.toContain('<p:pic>');
    expect(xml).toContain('<a:ea typeface="Yu Gothic"');
    expect(xml).toContain('type="title"');
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect([...parts.keys()].filter((name) => /\.(?:png|jpe?g|gif|svg)$/.test(name))).toEqual([]);
}

for (const lang of ['ja', 'en'] as const) {
  test(`the briefing that comes with the app is one slide of native shapes a scene (${lang})`, async ({
    page,
  }) => {
    const file: unknown = JSON.parse(await readFile('public/data/briefing.json', 'utf8'));
    const parsed = parseBriefing(file);
    if (!parsed.ok) throw new Error('The briefing is broken.');
    const { scenes } = parsed.briefing;
    const section = await openSlides(page, '/timeline', lang);
    await section.getByRole('radio').nth(1).check();
    const { name, parts } = await save(page, section, lang);
    expect(name).toBe(`cyber-diplomacy_briefing_${parsed.briefing.id}_${lang}.pptx`);
    expectNative(parts);
    expect(await broken(page, parts)).toEqual([]);

    const slides = slidesOf(parts);
    const notes = notesOf(parts);
    expect(slides).toHaveLength(scenes.length);
    for (const [index, scene] of scenes.entries()) {
      expect(wordsOf(slides[index] ?? '')).toContain(scene.title[lang] ?? '');
      expect(wordsOf(notes[index] ?? '')).toContain(scene.notes[lang] ?? '');
    }

    const growth = slides[scenes.findIndex(({ at }) => at === '/timeline')] ?? '';
    const drawn = [...dataset.records.values()].filter(({ kind }) => kind === 'consultation');
    expect(drawn.length).toBe(21);
    for (const entry of drawn) expect(namesOf(growth)).toContain(recordName(entry, dataset)[lang]);
    for (const partner of dataset.partners) expect(wordsOf(growth)).toContain(partner.name[lang]);

    const forums = slides[scenes.findIndex(({ at }) => at === '/forums')] ?? '';
    for (const forum of dataset.forums) expect(namesOf(forums)).toContain(forum.name[lang]);
  });

  test(`a view is a slide that says its finding, its filter and where it is from (${lang})`, async ({
    page,
  }) => {
    const section = await openSlides(page, '/forums?levels=leaders', lang);
    const { name, parts } = await save(page, section, lang);
    expect(name).toBe(`cyber-diplomacy_forums_levels-leaders_${lang}.pptx`);
    expectNative(parts);
    expect(await broken(page, parts)).toEqual([]);
    const [slide = '', ...more] = slidesOf(parts);
    expect(more).toEqual([]);
    const words = wordsOf(slide);
    expect(words).toContain(await page.getByRole('heading', { level: 1 }).first().textContent());
    expect(words).toContain(lang === 'ja' ? '絞り込み：' : 'Filter: ');
    expect(words).toContain(lang === 'ja' ? '2016年10月現在' : 'as of October 2016');
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('#/forums?levels=leaders');
    expect(wordsOf(notesOf(parts)[0] ?? '').length).toBeGreaterThan(20);
  });
}

test('the rows of a chart follow it as native tables where that is asked for', async ({ page }) => {
  const section = await openSlides(page, '/timeline', 'en');
  await expect(section.getByText('1 slide', { exact: true })).toBeVisible();
  await section.getByRole('checkbox', { name: WORDS.en.tables }).check();
  const before = await section.getByText(/^\d+ slides$/).textContent();
  const { parts } = await save(page, section, 'en');
  expect(before).toBe(`${slidesOf(parts).length} slides`);
  const [chart = '', ...tables] = slidesOf(parts);
  expect(chart).not.toContain('<a:tbl>');
  expect(tables.length).toBeGreaterThan(0);
  const rows = tables.map((xml) => (xml.match(/<a:tr /g)?.length ?? 0) - 1);
  expect(rows.reduce((all, one) => all + one, 0)).toBe(21);
  expectNative(parts);
  expect(await broken(page, parts)).toEqual([]);
});

test('slides can be cancelled: nothing is saved and the view stays as it was', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/makeSlides-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const section = await openSlides(page, '/timeline?partners=US', 'ja');
  const before = page.url();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await section.getByRole('button', { name: WORDS.ja.save }).click();
  await section.getByRole('button', { name: WORDS.ja.cancel }).click();
  await expect(section.getByRole('status')).toHaveText(WORDS.ja.cancelled);
  expect(page.url()).toBe(before);
  // A whole briefing, begun later, is ready later than the one slide would have been: by then that work has ended.
  await section.getByRole('radio').nth(1).check();
  await section.getByRole('button', { name: WORDS.ja.save }).click();
  release();
  await expect(section.locator('[data-work=done]')).toBeVisible({ timeout: PATIENCE });
  await expect.poll(() => downloads).toEqual(['cyber-diplomacy_briefing_japan-2016_ja.pptx']);
  expect(page.url()).toBe(before);
});
