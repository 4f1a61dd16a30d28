import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { recordName } from '../../../src/dataset/recordName';
import { briefingSlides } from '../../../src/export/pptx/briefingSlides';
import { countSlides } from '../../../src/export/pptx/countSlides';
import { makeSlides } from '../../../src/export/pptx/makeSlides';
import type { LoadSlide } from '../../../src/export/pptx/slideContent';
import { viewSlide } from '../../../src/export/pptx/viewSlide';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { WorkError } from '../../../src/ui/useWork';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

// Pictures are drawn by the code under test itself, as in the app, and not by the test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

const dataset = realDataset();
const load = (link: string, lang: Lang) => loadExportable(dataset, link, lang);

const BRIEFING: Briefing = {
  id: 'mine',
  title: { ja: '試し' },
  scenes: [
    {
      id: 'one',
      title: { en: 'Only in English' },
      notes: { ja: '一行目\n二行目 <&>' },
      at: '/timeline?partners=US',
    },
    { id: 'two', title: { ja: '' }, notes: {}, at: '/forums' },
    { id: 'three', title: { ja: '行き先のない場面' }, notes: {}, at: '/nowhere' },
  ],
};

async function make(slides: readonly LoadSlide[], lang: Lang = 'ja', tables = false) {
  const told: string[] = [];
  const work = {
    report: (done: number, of: number) => told.push(`${done}/${of}`),
    signal: new AbortController().signal,
  };
  const made = await makeSlides({ title: 'Deck', lang, tables }, slides, work);
  const zip = await JSZip.loadAsync(await made.content.arrayBuffer());
  const part = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
  const slide = (number: number) => part(`ppt/slides/slide${number}.xml`);
  const notes = (number: number) => part(`ppt/notesSlides/notesSlide${number}.xml`);
  return { made, zip, part, slide, notes, told };
}

async function view(link: string, lang: Lang, tables = false) {
  const exportable = await load(link, lang);
  if (exportable === null) throw new Error(`${link} leads nowhere`);
  return make([viewSlide(exportable)], lang, tables);
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}

describe('a slide of the timeline', () => {
  test('has an ellipse for every partner of a consultation, and four in its key', async () => {
    const { slide, made } = await view('/timeline?supplement=off', 'ja');
    const xml = await slide(1);
    const dots = file.consultations.flatMap(({ partners }) => partners).length;
    expect(made.slides).toBe(1);
    // In the key: first listed, listed before, and the two of a trilateral one.
    expect(count(xml, /prst="ellipse"/g)).toBe(dots + 4);
  });

  test('groups the shapes of each consultation under its name, within one chart that says what is seen', async () => {
    const { slide } = await view('/timeline', 'en');
    const xml = await slide(1);
    const exportable = await load('/timeline', 'en');
    for (const { id } of file.consultations) {
      const entry = dataset.records.get(id);
      const name = entry ? recordName(entry, dataset).en : '';
      expect(xml).toContain(`name="${name}"`);
    }
    expect(xml).toContain(`name="Chart" descr="${exportable?.seen?.en}"`);
    expect(count(xml, /<p:grpSp>/g)).toBe(count(xml, /<\/p:grpSp>/g));
  });

  test('has no two shapes of one id, no picture and no number that is none', async () => {
    const { slide } = await view('/timeline?dates=added&lane=milestones', 'ja', true);
    for (const number of [1, 2]) {
      const xml = await slide(number);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(xml).not.toMatch(/NaN|undefined|Infinity|<p:pic>|drawn\u241F/);
    }
  });

  test('names a Japanese typeface for Japanese letters and another one for Latin letters, in text and theme', async () => {
    const { slide, part } = await view('/timeline', 'ja');
    const xml = await slide(1);
    expect(count(xml, /<a:latin typeface="Arial"/g)).toBe(count(xml, /<a:ea typeface="Yu Gothic"/g));
    expect(xml).not.toContain('<a:latin typeface="Yu Gothic"');
    const theme = await part('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:ea typeface="Yu Gothic"/>');
    // What Arial looks like, for a program that has not got it.
    for (const one of [xml, theme]) {
      expect(count(one, /<a:latin typeface="Arial" panose="020B0604020202020204"/g)).toBe(
        count(one, /<a:latin typeface="Arial"/g),
      );
    }
  });

  test('has a title that gets smaller where another typeface would not fit', async () => {
    const { slide } = await view('/timeline', 'en');
    const title = /<p:sp>(?:(?!<p:sp>).)*type="title".*?<\/p:sp>/s.exec(await slide(1))?.[0];
    expect(title).toContain('<a:normAutofit/>');
  });

  test('says its title in the placeholder, its filter, date, source and address below, and what is seen in the notes', async () => {
    const { slide, notes, part } = await view('/timeline?partners=US', 'en');
    const exportable = await load('/timeline?partners=US', 'en');
    const xml = await slide(1);
    expect(xml).toMatch(/type="title"/);
    expect(xml).toContain(`<a:t>${exportable?.title.en}</a:t>`);
    expect(xml).toContain('Filter: the U.S.');
    expect(xml).toContain('as of October 2016');
    expect(xml).toContain('Source: Government of Japan');
    expect(await part('ppt/slides/_rels/slide1.xml.rels')).toContain('#/timeline?partners=US&amp;lang=en');
    expect(await notes(1)).toContain(exportable?.seen?.en);
  });
});

test('a table is a native one, goes on over as many slides as it needs, and repeats its header', async () => {
  const { slide, notes, made } = await view('/timeline?as=table', 'en');
  expect(made.slides).toBeGreaterThan(1);
  let rows = 0;
  for (let number = 1; number <= made.slides; number += 1) {
    const xml = await slide(number);
    expect(xml).toContain('<a:t>Partners</a:t>');
    expect(xml).toContain(`(${number} of ${made.slides})`);
    rows += count(xml, /<a:tr /g) - 1;
  }
  expect(rows).toBe(file.consultations.length);
  expect(await notes(1)).toMatch(/consultations/);
  expect(await notes(2)).not.toMatch(/consultations/);
});

test.each(LANGS)(
  'the rows of who sits where have links by their host, and no address written out (%s)',
  async (lang) => {
    const { made, slide, part, notes } = await view('/forums?as=matrix', lang, true);
    const exportable = await load('/forums?as=matrix', lang);
    const known = (exportable?.tables ?? []).flatMap(({ rows }) => rows);
    const asked = known.flatMap(({ cells: { link } }) =>
      typeof link === 'object' && link !== null ? link[lang].split(' ') : [],
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(made.slides).toBeLessThanOrEqual(28);
    const given: string[] = [];
    const noted: string[] = [];
    for (let number = 2; number <= made.slides; number += 1) {
      const xml = await slide(number);
      const shown = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words ?? '');
      const cells = /<a:tbl>.*<\/a:tbl>/s.exec(xml)?.[0] ?? '';
      expect(cells).not.toMatch(/<a:t>[^<]*https?:/);
      expect(shown.join(' ')).toMatch(/\w\.\w/);
      const links = new Map(
        [...(await part(`ppt/slides/_rels/slide${number}.xml.rels`)).matchAll(/<Relationship [^>]*>/g)].map(
          ([relation]) => [/Id="([^"]*)"/.exec(relation)?.[1], /Target="([^"]*)"/.exec(relation)?.[1]],
        ),
      );
      for (const [, id] of cells.matchAll(/<a:hlinkClick r:id="([^"]*)"/g)) {
        given.push((links.get(id) ?? '').replaceAll('&amp;', '&'));
      }
      noted.push(
        ...[...(await notes(number)).matchAll(/<a:t>(https?:[^<]*)<\/a:t>/g)].map(([, url]) => url ?? ''),
      );
    }
    expect(given).toEqual(asked);
    for (const url of noted) expect(asked).toContain(url.replaceAll('&amp;', '&'));
  },
);

test('the notes of a slide give the addresses of its links, where they are few', async () => {
  const { made, notes } = await view('/partners/US', 'en', true);
  const all = await Promise.all(Array.from({ length: made.slides }, (_, index) => notes(index + 1)));
  expect(all.some((words) => /Links on this slide<.*<a:t>https:\/\//s.test(words))).toBe(true);
});

test.each([
  ['/timeline', false],
  ['/timeline?as=table', false],
  ['/forums?as=matrix', true],
  ['/framework?open=all', false],
  ['/strategy?as=relations', false],
  ['/partners/US', true],
  ['/records?q=zzzz', false],
] as const)('the slides of %s are as many as were counted before (tables: %s)', async (link, tables) => {
  for (const lang of LANGS) {
    const exportable = await load(link, lang);
    if (exportable === null) throw new Error(`${link} leads nowhere`);
    const { made } = await make([viewSlide(exportable)], lang, tables);
    expect(countSlides(exportable, lang)[tables ? 'tables' : 'usual'], lang).toBe(made.slides);
  }
});

test('the list of parts names what is there, and only that; every relationship leads somewhere', async () => {
  const { zip, part } = await view('/partners?as=table', 'ja');
  const names = Object.keys(zip.files);
  const types = await part('[Content_Types].xml');
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(listed.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  const parts = names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
  expect(parts.filter((name) => !listed.includes(name))).toEqual([]);
  for (const name of names.filter((one) => one.endsWith('.rels'))) {
    const base = new URL(name.replace('_rels/', ''), 'zip://deck/');
    for (const [relation, target] of (await part(name)).matchAll(
      /<Relationship [^>]*Target="([^"]+)"[^>]*>/g,
    )) {
      if (relation.includes('TargetMode="External"')) continue;
      expect(names).toContain(new URL(target ?? '', base).pathname.replace(/^\//, ''));
    }
  }
});

describe('a briefing', () => {
  test('is one slide a scene; words that are missing in a language stand in the other one', async () => {
    const { made, slide, notes, told } = await make(briefingSlides(BRIEFING, 'ja', load));
    expect(made.slides).toBe(3);
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(await slide(1)).toContain('<a:t>Only in English</a:t>');
    expect(await slide(1)).toContain('lang="en-US" altLang="en-US" sz="2800"');
    const said = await notes(1);
    expect(said).toContain(
      '<a:t>一行目</a:t></a:r></a:p><a:p><a:r><a:rPr lang="ja-JP"/><a:t>二行目 &lt;&amp;&gt;</a:t>',
    );
  });

  test('a scene without a title has the finding of its view, one that leads nowhere says so', async () => {
    const { slide } = await make(briefingSlides(BRIEFING, 'ja', load));
    const forums = await load('/forums', 'ja');
    expect(await slide(2)).toContain(`<a:t>${forums?.title.ja}</a:t>`);
    expect(await slide(3)).toContain('この場面のリンクの先に画面がありません。');
  });

  test('stops between two scenes when it is cancelled', async () => {
    const controller = new AbortController();
    const loaded: string[] = [];
    const slides = briefingSlides(BRIEFING, 'ja', (link, lang) => {
      loaded.push(link);
      controller.abort();
      return load(link, lang);
    });
    const work = { report: () => undefined, signal: controller.signal };
    await expect(makeSlides({ title: 'Deck', lang: 'ja' }, slides, work)).rejects.toThrow(/abort/i);
    expect(loaded).toEqual(['/timeline?partners=US']);
  });

  test('a scene that cannot be loaded is named', async () => {
    const slides = briefingSlides(BRIEFING, 'en', () => Promise.reject(new Error('offline')));
    const failed = await make(slides, 'en').catch((error: unknown) => error);
    if (!(failed instanceof WorkError)) throw new Error('not a WorkError');
    expect(failed.why.en).toBe('Scene 1, “Only in English”, could not be loaded. Check the connection.');
  });
});

describe('a chart that is too small to be read on one slide', () => {
  const smallest = (xml: string) =>
    Math.min(...[...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => Number(size) / 100));

  test('takes several, where it has parts: each item of the tree is in the words of one of them', async () => {
    const { slide, made } = await view('/framework?open=all', 'ja');
    expect(made.slides).toBeGreaterThan(1);
    const slides = await Promise.all(Array.from({ length: made.slides }, (_, index) => slide(index + 1)));
    for (const xml of slides) expect(smallest(xml)).toBeGreaterThanOrEqual(6);
    const words = slides.join('').replaceAll(/<[^>]*>|\s/g, '');
    for (const child of file.framework.children)
      expect(words).toContain(child.label.ja.replaceAll(/\s/g, ''));
  });

  test('is followed by its rows, where it has none', async () => {
    const { slide, made } = await view('/strategy?as=relations', 'en');
    expect(made.slides).toBeGreaterThan(1);
    expect(await slide(2)).toContain('<a:tbl>');
  });
});

test('words with control characters make a file whose every part can be read', async () => {
  const odd: Briefing = {
    ...BRIEFING,
    scenes: [{ id: 'odd', title: { ja: 'a\u000Bb\u0000' }, notes: { ja: 'c\u001Fd\u000Be' }, at: '/forums' }],
  };
  const { zip } = await make(briefingSlides(odd, 'ja', load), 'ja');
  const parts = Object.values(zip.files).filter(({ name }) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(10);
  for (const { name } of parts) {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    expect(/[^\P{Cc}\t\n\r]/u.test(xml), name).toBe(false);
  }
});
