import { describe, expect, test } from 'vitest';
import { termCutter } from '../../src/dataset/cutTerms';
import { explainTerm } from '../../src/dataset/explainTerm';
import { glossaryOf } from '../../src/dataset/glossary';
import { glossaryForms } from '../../src/dataset/glossaryForms';
import { isGlossaryId } from '../../src/dataset/isGlossaryId';
import { withoutSupplement } from '../../src/dataset/withoutSupplement';
import { LANGS, type Lang } from '../../src/i18n/text';
import { file, nodes } from '../support/bundledDataset';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const bare = withoutSupplement(dataset);
const entries = glossaryOf(dataset);

const entry = (id: string, of = entries) => {
  const found = of.find((one) => one.id === id);
  if (!found) throw new Error(`No entry ${id}`);
  return found;
};

const said = (id: string, form: string, lang: Lang, of = entries) =>
  explainTerm(entry(id, of), form, lang)?.lines.map(({ words }) => words) ?? null;

describe('the entries', () => {
  test('every term of the file, every body and agency with a short form, each once', () => {
    const bodies = [...file.supplement.forums, ...file.supplement.channels].filter(({ short }) => short);
    const agencies = file.agencies.filter(({ short }) => short);
    const ids = new Set([...bodies.map(({ record }) => record), ...agencies.map(({ id }) => id)]);
    const meant = entries.flatMap(({ id, alias }) => [id, ...(alias === null ? [] : [alias])]);
    expect(new Set(meant).size).toBe(meant.length);
    for (const { id } of file.supplement.terms) expect(meant).toContain(id);
    for (const id of ids) expect(meant).toContain(id);
    expect(entries).toHaveLength(57);
    expect(meant.filter((id) => !isGlossaryId(id, dataset))).toEqual([]);
  });

  test('an agency and the term for its English are one', () => {
    const nisc = entry('nisc');
    expect(nisc.alias).toBe('term-nisc');
    expect(nisc.short).toEqual({ ja: 'NISC', en: 'NISC' });
    expect(nisc.english).toMatchObject({
      status: 'verified-official',
      wording: { ja: '当該機関のページの見出し' },
    });
    expect(nisc.records).toEqual(['cb-impl-nisc', 'nisc']);
    expect(entry('un-gge').alias).toBe('term-gge');
    expect(entry('st-us-working-group').alias).toBe('term-cyber-defense-working-group');
  });

  test('without added facts: the agencies whose short form the source part gives, and no English of anybody', () => {
    const left = glossaryOf(bare);
    expect(left.map(({ id }) => id)).toEqual(file.agencies.filter(({ short }) => short).map(({ id }) => id));
    expect(left.filter(({ body, english }) => body !== null || english !== null)).toEqual([]);
    expect(isGlossaryId('term-oda', bare)).toBe(false);
    expect(isGlossaryId('jica', bare)).toBe(true);
  });
});

describe('what is said of a term', () => {
  test('what a short form stands for, and the line on the body', () => {
    expect(said('arf', 'ARF', 'en')).toEqual([
      'ASEAN Regional Forum',
      'Adopted a Work Plan on Security of and in the Use of ICTs on 6 August 2015 in Kuala Lumpur.',
    ]);
    expect(said('nisc', 'NISC', 'ja')).toEqual([
      '内閣サイバーセキュリティセンター',
      'National center of Incident readiness and Strategy for Cybersecurity',
    ]);
    expect(said('un', 'UN', 'en')).toEqual(['United Nations']);
    expect(said('term-oda', 'ODA', 'ja')?.[0]).toBe('政府開発援助');
  });

  test('official English is marked with whose it is, other English is not called official', () => {
    const marks = (id: string, form: string) => explainTerm(entry(id), form, 'en')?.marks.map(({ en }) => en);
    expect(marks('term-oda', 'ODA')).toEqual(['Official English (Ministry of Foreign Affairs of Japan)']);
    expect(marks('term-capacity-building-support', 'capacity building support')).toEqual([
      'English: secondary source (provisional translation of the successor paper of 2021 (archive copy))',
    ]);
  });

  test('official is said of the English name, not of an abbreviation that another page gives', () => {
    expect(entry('mod').english?.note).toEqual({
      ja: '略称は調査レポートによる（二次資料）。',
      en: 'Short form from a research note (secondary).',
    });
    expect(said('mod', '防衛省', 'ja')).toEqual(['Ministry of Defense']);
  });

  test('where the match with the source is our estimate, it says so and nothing more', () => {
    const explanation = explainTerm(entry('cb-2-unodc-project'), 'UNODC', 'en');
    expect(explanation?.lines.map(({ words }) => words)).toEqual([
      'United Nations Office on Drugs and Crime',
    ]);
    expect(explanation?.marks.map(({ ja }) => ja)).toEqual(['説明：原資料の名称との対応は推定']);
  });

  test('every word of it stands in the dataset', () => {
    const all = JSON.stringify(file);
    for (const one of entries) {
      for (const lang of LANGS) {
        for (const form of glossaryForms(one, lang)) {
          for (const { words } of explainTerm(one, form, lang)?.lines ?? []) expect(all).toContain(words);
        }
      }
    }
  });

  test('without added facts no mark, and nothing where there is only the name', () => {
    const left = glossaryOf(bare);
    expect(explainTerm(entry('nisc', left), 'NISC', 'ja')).toEqual({
      lines: [{ words: '内閣サイバーセキュリティセンター', lang: 'ja' }],
      marks: [],
    });
    expect(said('npa', '警察庁', 'ja', left)).toBeNull();
    expect(said('npa', 'NPA', 'en', left)).toEqual(['National Police Agency']);
  });
});

describe('terms in running text', () => {
  const cut = { ja: termCutter(entries, 'ja'), en: termCutter(entries, 'en') };
  const found = (words: string, lang: Lang) =>
    cut[lang](words).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.words]));

  test('the longest at a place, each once', () => {
    expect(found('重要インフラ防護と重要インフラ、重要インフラ防護。', 'ja')).toEqual([
      '重要インフラ防護',
      '重要インフラ',
    ]);
    expect(found('G7伊勢志摩サイバーグループとG7とG7', 'ja')).toEqual(['G7伊勢志摩サイバーグループ', 'G7']);
    expect(found('The UN Group of Governmental Experts and the UN', 'en')).toEqual([
      'UN Group of Governmental Experts',
      'UN',
    ]);
  });

  test('Latin words as a whole and as they are written, names of several words in any case, full width too', () => {
    expect(found('the first MODEL of a firm', 'en')).toEqual([]);
    expect(found('FIRST and NISC-led', 'en')).toEqual(['FIRST', 'NISC']);
    expect(found('Capacity Building Support', 'en')).toEqual(['Capacity Building Support']);
    expect(found('伊勢志摩の「Ｇ７」', 'ja')).toEqual(['Ｇ７']);
  });

  test('titles of documents and headings are left alone: the same words often mean something else', () => {
    expect(found('各国のサイバーセキュリティ戦略等を共有する', 'ja')).toEqual([]);
  });

  test('marks around a term stay with it, and the pieces are the text', () => {
    expect(cut.ja('基金（JAIF）を活用')).toContainEqual({
      term: 'jaif',
      words: 'JAIF',
      before: '（',
      after: '）',
    });
    const texts = nodes.flatMap(({ text }) => text ?? []);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      for (const lang of LANGS) {
        const together = cut[lang](text[lang])
          .map((piece) => (typeof piece === 'string' ? piece : piece.before + piece.words + piece.after))
          .join('');
        expect(together).toBe(text[lang]);
      }
    }
  });

  test('nothing to find in an empty glossary', () => {
    expect(termCutter([], 'ja')('G7')).toEqual(['G7']);
  });
});
