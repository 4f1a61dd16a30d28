import { expect, test } from 'vitest';
import type { Table } from '../../../src/charts/table';
import { loadExportable } from '../../../src/app/loadExportable';
import { sheetNames, shortCaption } from '../../../src/export/data/sheetNames';
import { LANGS } from '../../../src/i18n/text';
import { VIEWS } from '../../e2e/support/routes';
import { realDataset } from '../../support/realDataset';

const table = (ja: string, en: string): Table => ({ caption: { ja, en }, columns: [], rows: [] });

test('a sheet is called after the first sentence of its caption, in what Excel takes', () => {
  const tables = [
    table('原資料に記載された協議 21件。表にない…。', '21 consultations listed in the source. A partner …'),
    table('柱1：人材/制度', 'Consultations with the U.S. in 2014. More.'),
  ];
  expect(sheetNames(tables, 'ja')).toEqual(['1 原資料に記載された協議 21件', '2 柱1 人材 制度']);
  expect(sheetNames(tables, 'en')).toEqual(['1 21 consultations listed in', '2 Consultations with the U.S.']);
});

test('two tables of the same name stay apart, and no name is too long', () => {
  const long = table('あ'.repeat(60), 'word '.repeat(20));
  const names = sheetNames([long, long], 'ja');
  expect(names[0]).not.toBe(names[1]);
  for (const name of [...names, ...sheetNames([long], 'en')]) expect(name.length).toBeLessThanOrEqual(31);
});

test('a name that is cut leaves no bracket open', () => {
  const words = table(
    '主な動き 11件（国・地域の絞り込みにかかわらず、すべてを示す）',
    '11 milestones (not filtered by partner)',
  );
  expect(sheetNames([words], 'en')).toEqual(['1 11 milestones']);
  expect(sheetNames([words], 'ja')).toEqual(['1 主な動き 11件']);
});

test('the period of an abbreviation ends no sentence, unless the next one begins there', () => {
  const en = (caption: string) => shortCaption({ ja: '', en: caption }).en;
  expect(en('Consultations with the U.S. in 2014. More.')).toBe('Consultations with the U.S. in 2014');
  expect(en('Items that mention the U.S. An item mentions it.')).toBe('Items that mention the U.S.');
  expect(en('Items that mention the U.S.')).toBe('Items that mention the U.S.');
  expect(en('Items that mention the UK. None does.')).toBe('Items that mention the UK');
});

test('no caption of any view is cut inside a word, a number or an abbreviation', async () => {
  const dataset = realDataset();
  const profiles = dataset.partners.flatMap(({ id }) => [`/partners/${id}`, `/partners/${id}?with=US,GB`]);
  const more = ['/timeline?lane=milestones', '/forums?as=matrix', '/strategy?as=relations'];
  const captions = [];
  for (const link of [...VIEWS.map(({ path }) => path), ...more, ...profiles]) {
    for (const lang of LANGS) {
      const shown = await loadExportable(dataset, link, lang);
      captions.push(...(shown?.tables ?? []).map(({ caption }) => caption));
    }
  }
  expect(captions.length).toBeGreaterThan(2 * profiles.length);
  for (const caption of captions) {
    const { ja, en } = shortCaption(caption);
    expect(caption.ja.startsWith(ja)).toBe(true);
    expect(['', '。']).toContain(caption.ja.charAt(ja.length));
    // It is the whole, or a new sentence begins where it ends, and an abbreviation has all its periods.
    expect(caption.en.slice(en.length)).toMatch(/^(?:\.?$|\.? [A-Z])/);
    expect(en).not.toMatch(/\b[A-Z]\.[A-Z]$/);
  }
});
