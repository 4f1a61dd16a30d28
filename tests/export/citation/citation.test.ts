import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import type { Citation } from '../../../src/export/citation/citation';
import { citationBibtex } from '../../../src/export/citation/citationBibtex';
import { citationCsl } from '../../../src/export/citation/citationCsl';
import { citationKey } from '../../../src/export/citation/citationKey';
import { citationSentence } from '../../../src/export/citation/citationSentence';
import { citeRecord } from '../../../src/export/citation/citeRecord';
import { citeView } from '../../../src/export/citation/citeView';
import { recordPlace } from '../../../src/export/citation/recordPlace';
import { defaultFilters } from '../../../src/filters/filters';
import { parseView } from '../../../src/filters/viewUrl';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const bare = withoutSupplement(dataset);
const SITE = 'https://example.org/cyber/';
const today = '2026-11-23';

function entryOf(id: string, from = dataset) {
  const entry = from.records.get(id);
  if (entry === undefined) throw new Error(`No record ${id}`);
  return entry;
}

function recordCitation(id: string, from = dataset): Citation {
  return citeRecord(entryOf(id, from), from, { address: `${SITE}#/timeline?record=${id}`, today });
}

function viewCitation(more: Partial<Parameters<typeof citeView>[1]> = {}, from = dataset): Citation {
  return citeView(from, {
    headline: {
      ja: '英国・米国との協議は2013～2015年に4件',
      en: 'Four consultations with the UK and the U.S.',
    },
    path: '/timeline',
    filters: { ...defaultFilters(from), partners: ['GB', 'US'], years: { from: 2013, to: 2015 } },
    view: { supplement: 'on', compared: [], lane: 'none' },
    address: `${SITE}#/timeline?partners=GB,US&years=2013-2015`,
    today,
    ...more,
  });
}

describe('a sentence to quote', () => {
  test('a record in Japanese, in the manner of SIST 02', () => {
    expect(citationSentence(recordCitation('2014-us'), 'ja')).toBe(
      '“2014年 米国との協議（補足情報を含む）”. 日本のサイバー外交 2012～2016. ' +
        'https://example.org/cyber/#/timeline?record=2014-us, (参照 2026-11-23). ' +
        `原資料：日本政府、${file.source.title.ja}。` +
        '箇所：スライド6：二国間協議 2014年。2016年10月現在。' +
        '原資料の表題及び箇所の見出しは同サイトによる。' +
        '補足情報（原資料以外）：日付、開催地、回次、会議の名称、首席代表の官職（公式資料）。' +
        `補足情報の出所： ${file.supplement.consultations.find(({ record }) => record === '2014-us')?.urls.join(' , ')} .`,
    );
  });

  test('a record in English, in the manner of Chicago', () => {
    expect(citationSentence(recordCitation('2014-us'), 'en')).toBe(
      "“2014 consultation with the U.S. (includes added facts).” Japan's Cyber Diplomacy 2012–2016. " +
        'Accessed 23 November 2026. https://example.org/cyber/#/timeline?record=2014-us. ' +
        `Source: Government of Japan, ${file.source.title.en}. ` +
        'Place in the source: Slide 6: Consultations 2014. As of October 2016. ' +
        'The title of the source and the labels of its sections were given by the website. ' +
        'Added facts, from outside the source: date, city, round, name of the series, offices of the heads (official source). ' +
        `Links of the added facts: ${file.supplement.consultations.find(({ record }) => record === '2014-us')?.urls.join(' , ')} .`,
    );
  });

  test('a view: headline, filter in words, and that added facts are marked there', () => {
    const citation = viewCitation();
    expect(citation.title).toEqual({
      // The Japanese headline names both; the English one lacks the years.
      ja: '英国・米国との協議は2013～2015年に4件',
      en: 'Four consultations with the UK and the U.S. (2013–2015)',
    });
    expect(citation.note.ja).toContain('原資料以外による事実は、同サイト上で補足情報と表示。');
    expect(citation.note.ja).toContain('箇所：スライド6。2016年10月現在。');
    expect(citationSentence(citation, 'ja')).toContain(`${SITE}#/timeline?partners=GB,US&years=2013-2015, `);
  });

  test('with added facts switched off the title says so and nothing else speaks of them', () => {
    const citation = viewCitation({ view: { supplement: 'off', compared: [], lane: 'none' } }, bare);
    expect(citation.title.en).toMatch(/U\.S\. \(2013–2015; without added facts\)$/);
    expect(citation.note.en).not.toContain('added facts');
    const record = recordCitation('2014-us', bare);
    expect(record.title.ja).toBe('2014年 米国との協議');
    expect(record.note.ja).not.toContain('補足情報');
  });

  test('a headline that ends with a stop or holds a quotation is set as English sets it', () => {
    const headline = { ja: '「等」を含む16の会議。', en: 'The list ends with “and others”.' };
    const citation = viewCitation({ headline, filters: defaultFilters(dataset) });
    expect(citationSentence(citation, 'ja')).toMatch(/^“「等」を含む16の会議”\. /);
    expect(citationSentence(citation, 'en')).toMatch(/^“The list ends with ‘and others’\.” /);
  });

  test('never speaks for the one who quotes', () => {
    for (const { note } of [recordCitation('un-gge'), viewCitation()]) {
      expect(note.ja).not.toMatch(/当サイト|この資料/);
      expect(note.en).not.toMatch(/\b(our|ours|we)\b/i);
    }
  });

  test('every record names all its places in the source, in order, and has a title in both languages', () => {
    for (const entry of dataset.records.values()) {
      const { note, title } = citeRecord(entry, dataset, { address: SITE, today });
      let from = 0;
      for (const id of entry.cites) {
        const label = file.source.sections.find((section) => section.id === id)?.heading.ja ?? 'missing';
        const at = note.ja.indexOf(label, from);
        expect(at, `${entry.id} ${id}`).toBeGreaterThan(-1);
        from = at + label.length;
      }
      expect(title.ja.length).toBeGreaterThan(0);
      expect(title.en.length).toBeGreaterThan(0);
    }
  });

  test('added facts are said of every record that has a row of them, and of no record without a supplement', () => {
    const rows = [
      ...file.supplement.consultations,
      ...file.supplement.forums,
      ...file.supplement.channels,
    ].map(({ record }) => record);
    expect(rows.length).toBe(43);
    for (const id of [...rows, ...file.partners.map((partner) => partner.id)]) {
      expect(recordCitation(id).title.en, id).toMatch(/\(includes added facts\)$/);
    }
    for (const id of bare.records.keys())
      expect(recordCitation(id, bare).title.en).not.toContain('added facts');
  });
});

describe('BibTeX', () => {
  test('an entry with a stable key, Japanese as it is', () => {
    expect(citationBibtex(recordCitation('2014-us', bare), 'ja').split('\n')).toEqual([
      `@misc{${citationKey('#/timeline?record=2014-us')},`,
      '  title = {{2014年 米国との協議}},',
      '  howpublished = {日本のサイバー外交 2012～2016},',
      '  url = {https://example.org/cyber/#/timeline?record=2014-us},',
      '  urldate = {2026-11-23},',
      '  langid = {japanese},',
      expect.stringMatching(/^ {2}note = \{原資料：日本政府、.*。\},$/),
      '}',
    ]);
  });

  test('signs with a meaning in TeX print as they are', () => {
    const headline = { ja: '無題', en: String.raw`50% of A & B_c #1 $2 {x} ~y^z \w` };
    const entry = citationBibtex(viewCitation({ headline, filters: defaultFilters(dataset) }), 'en');
    expect(entry).toContain(
      String.raw`title = {{50\% of A \& B\_c \#1 \$2 \{x\} \textasciitilde{}y\textasciicircum{}z \textbackslash{}w}},`,
    );
  });

  test('braces are balanced and nothing is left unescaped, for any headline and any address', () => {
    fc.assert(
      fc.property(fc.string(), fc.webFragments(), (words, fragment) => {
        const entry = citationBibtex(
          viewCitation({ headline: { ja: words, en: words }, address: `${SITE}#/${fragment}{}` }),
          'en',
        );
        const bareBraces = entry.replaceAll(/\\[{}]/g, '');
        // One word for all signs: a fact of its own for each of them takes seconds.
        const depths = bareBraces.split('').reduce<number[]>((before, sign) => {
          before.push((before.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0));
          return before;
        }, []);
        expect(depths.some((depth) => depth < 0)).toBe(false);
        expect(depths.at(-1)).toBe(0);
        const title = /title = \{\{(.*)\}\},\n {2}howpublished/s.exec(entry)?.[1] ?? '';
        expect(title.replaceAll(/\\([&#%$_{}]|text\w+\{\})/g, '')).not.toMatch(/[&#%$_~^\\]/);
      }),
    );
  });
});

describe('the key', () => {
  test('names the screen, tells states apart, and is the same each time', () => {
    expect(citationKey('#/')).toBe('japan-cyber-diplomacy-overview');
    expect(citationKey('#/partners/GB')).toBe('japan-cyber-diplomacy-partners-GB');
    expect(citationKey('#/timeline?partners=US')).toMatch(/^japan-cyber-diplomacy-timeline-[0-9a-z]{1,7}$/);
    expect(citationKey('#/timeline?partners=US')).toBe(citationKey('#/timeline?partners=US'));
    const keys = [...dataset.records.keys()].map((id) => citationKey(`#/records?record=${id}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is ASCII that every reference manager takes, for any address', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(citationKey(hash)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });
});

/** An item as csl-data.json (v1.0) describes it, as far as we fill it: no property that the schema does not have. */
const cslItems = z.tuple([
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    type: z.literal('webpage'),
    title: z.string(),
    'container-title': z.string(),
    URL: z.url(),
    accessed: z.strictObject({
      'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]),
    }),
    language: z.enum(['ja', 'en']),
    note: z.string(),
  }),
]);

describe('CSL-JSON', () => {
  test('has the shape of the schema and says what the sentence says', () => {
    for (const lang of ['ja', 'en'] as const) {
      const citation = recordCitation('un-gge');
      const [item] = z.parse(cslItems, JSON.parse(citationCsl(citation, lang)));
      expect(item).toEqual({
        id: citation.key,
        type: 'webpage',
        title: citation.title[lang],
        'container-title': citation.container[lang],
        URL: citation.address,
        accessed: { 'date-parts': [[2026, 11, 23]] },
        language: lang,
        note: citation.fullNote[lang],
      });
    }
  });
});

describe('the one address of a record', () => {
  const view = parseView(
    new URLSearchParams('lang=en&theme=dark&supplement=off&as=table&by=-year&q=x&dates=added'),
    dataset,
  ).value;

  test('keeps the language and the switch, and leaves filter, order and theme', () => {
    const place = recordPlace(entryOf('2014-us'), view, dataset);
    expect(place.path).toBe('/timeline');
    expect(place.filters).toEqual(defaultFilters(dataset));
    expect(place.view).toMatchObject({
      lang: 'en',
      supplement: 'off',
      record: '2014-us',
      theme: 'system',
      as: 'chart',
      by: null,
      words: '',
      dates: 'printed',
    });
  });

  test.each([
    ['GB', '/partners/GB'],
    ['2014-cn-kr', '/timeline'],
    ['un-gge', '/forums'],
    ['working', '/forums'],
    ['cb-1', '/framework'],
    ['st-g7', '/strategy'],
    ['jica', '/records'],
  ])('%s is on %s', (id, path) => {
    expect(recordPlace(entryOf(id), view, dataset).path).toBe(path);
  });

  test('every item of the framework has the branches above it open', () => {
    for (const entry of dataset.records.values()) {
      if (entry.kind !== 'framework') continue;
      const { open, node } = recordPlace(entry, view, dataset).view;
      expect(node).toBe(entry.id);
      expect(open).toEqual(expect.arrayContaining(entry.path.slice(0, -1).map(({ id }) => id)));
    }
  });
});
