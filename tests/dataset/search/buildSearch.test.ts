import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../../src/dataset/search/buildSearch';
import { searchDocuments } from '../../../src/dataset/search/searchDocument';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { file, records } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const search = await buildSearch(dataset);
const sourceOnly = await buildSearch(withoutSupplement(dataset));
const first = (words: string) => search.find(words)[0];
const ids = (words: string, kind?: string) =>
  search.find(words).flatMap((hit) => (kind === undefined || hit.kind === kind ? [hit.id] : []));

/** The forms under which readers look for the partners; common knowledge, written here independently. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  GB: [
    '英国',
    '英',
    'イギリス',
    'いぎりす',
    'ｲｷﾞﾘｽ',
    'UK',
    'ＵＫ',
    'uk',
    'U.K.',
    'United Kingdom',
    'Britain',
    'GB',
    'ＧＢ',
  ],
  IN: ['インド', 'いんど', 'ｲﾝﾄﾞ', '印', 'India', 'Ｉｎｄｉａ', 'IN', 'IND'],
  US: [
    '米国',
    '米',
    'アメリカ',
    'ｱﾒﾘｶ',
    'あめりか',
    'US',
    'U.S.',
    'ＵＳ',
    'USA',
    'U.S.A.',
    'United States',
    'America',
  ],
  EU: ['EU', 'ＥＵ', 'eu', 'E.U.', '欧州連合', 'European Union'],
  CN: ['中国', '中', 'China', 'ＣＨＩＮＡ', 'CN', 'PRC', '中華人民共和国'],
  KR: [
    '韓国',
    '韓',
    '大韓民国',
    'ROK',
    'R.O.K.',
    'Korea',
    'South Korea',
    'ｓｏｕｔｈ　ｋｏｒｅａ',
    'KR',
    'KOR',
  ],
  IL: ['イスラエル', 'ｲｽﾗｴﾙ', 'いすらえる', 'Israel', 'ISRAEL', 'IL'],
  EE: ['エストニア', 'ｴｽﾄﾆｱ', 'えすとにあ', 'Estonia', 'Ｅｓｔｏｎｉａ', 'EE', 'EST'],
  FR: ['フランス', 'ﾌﾗﾝｽ', '仏', 'France', 'FR', 'ｆｒ'],
  AU: ['オーストラリア', 'ｵｰｽﾄﾗﾘｱ', '豪', '豪州', 'Australia', 'AU'],
  RU: ['ロシア', 'ﾛｼｱ', 'ろしあ', '露', 'Russia', 'Russian Federation', 'RU'],
  DE: ['ドイツ', 'ﾄﾞｲﾂ', 'どいつ', '独', 'Germany', 'DE', 'Ｄｅ'],
};

describe('partners', () => {
  test('the forms are of all partners', () => {
    expect(Object.keys(FORMS).toSorted()).toEqual(file.partners.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(FORMS))('every form of %s gives the partner first', (id, forms) => {
    const all = [...forms, ...file.partners.flatMap((one) => (one.id === id ? [one.deckLabel] : []))];
    for (const form of all) expect([form, first(form)?.kind, first(form)?.id]).toEqual([form, 'partner', id]);
    for (const form of all) expect([form, sourceOnly.find(form)[0]?.id]).toEqual([form, id]);
  });

  test.each(file.partners.map(({ id, name }) => [id, name.en] as const))(
    'after %s come its consultations, in the order of the source',
    (id, name) => {
      const own = file.consultations.flatMap((one) => (one.partners.includes(id) ? [one.id] : []));
      expect(ids(name, 'consultation')).toEqual(own);
      expect(ids(name).slice(1, 1 + own.length)).toEqual(own);
    },
  );
});

describe('real questions', () => {
  test.each(
    file.consultations.flatMap(({ id, year, partners }) =>
      partners.flatMap((partner) =>
        (FORMS[partner] ?? []).slice(0, 6).map((form) => [id, year, form] as const),
      ),
    ),
  )('%s is found first by %i and %s', (id, year, form) => {
    expect(first(`${form} ${year}`)?.id).toBe(id);
    expect(first(`${year} ${form}`)?.id).toBe(id);
  });

  test.each([
    ['what did Japan do with Estonia?', 'EE'],
    ['Where do we meet Russia?', 'RU'],
    ['pillar 2', 'cb-2'],
    ['柱②', 'cb-2'],
    ['第2の柱', 'cb-2'],
    ['Budapest Convention', 'doc-convention-on-cybercrime'],
    ['ブダペスト条約', 'doc-convention-on-cybercrime'],
    ['サイバー犯罪条約', 'doc-convention-on-cybercrime'],
    ['NISC', 'nisc'],
    ['ＮＩＳＣ', 'nisc'],
    ['ARF', 'arf'],
    ['FIRST', 'first'],
    ['GGE', 'un-gge'],
    ['UNGGE', 'un-gge'],
    ['UN GGE', 'un-gge'],
    ['T-CY', 't-cy'],
    ['TCY', 't-cy'],
    ['apec tel', 'apec-tel'],
    ['サイバー防衛', 'st-us-working-group'],
    ['cyber defence policy', 'st-us-working-group'],
    ['日英', '2012-gb'],
    ['日中韓', '2014-cn-kr'],
    ['ロシアとの協議', '2015-ru'],
    ['米国協議', '2013-us'],
    ['2014-us', '2014-us'],
    ['D6.3.2014', 'D6.3.2014'],
  ])('%s finds %s first', (words, id) => {
    expect(first(words)?.id).toBe(id);
  });

  test('NISC finds the agency, the item of the framework and the term, each in its kind', () => {
    expect(ids('NISC', 'agency')).toEqual(['nisc']);
    expect(ids('NISC', 'framework')).toEqual(['cb-impl-nisc']);
    expect(ids('NISC', 'term')).toEqual(['term-nisc']);
  });

  test('a misspelt word finds what is alike, and says so', () => {
    expect(first('Isreal')).toMatchObject({ id: 'IL', alike: true });
    expect(first('Estonai')).toMatchObject({ id: 'EE', alike: true });
    expect(first('Israel')).toMatchObject({ alike: false });
  });

  test('short words and Japanese are never guessed at', () => {
    expect(search.find('usx')).toEqual([]);
    expect(search.find('エヌトニア')).toEqual([]);
    expect(search.find('ブラジル')).toEqual([]);
  });

  test.each(['', ' ', '　', '・', '(', '?!'])('nothing is asked by "%s", and nothing found', (words) => {
    expect(search.find(words)).toEqual([]);
  });
});

describe('words for a kind', () => {
  test('match everything of that kind', () => {
    for (const words of ['consultation', 'consultations', '協議']) {
      expect(ids(words, 'consultation')).toEqual(file.consultations.map(({ id }) => id));
    }
    for (const words of ['forum', 'forums', '会議', 'フォーラム']) {
      expect(ids(words, 'forum').toSorted()).toEqual(file.forums.map(({ id }) => id).toSorted());
    }
    expect(ids('Estonia consultations')).toEqual(['2014-ee', '2015-ee']);
    expect(ids('エストニア 協議')).toEqual(['2014-ee', '2015-ee']);
  });

  test('answer nothing alone', () => {
    for (const words of ['Brazil forum', 'ブラジルとの協議']) {
      expect([words, search.find(words), search.findSome(words)]).toEqual([words, [], []]);
    }
  });
});

describe('some of the words', () => {
  test('what holds most of them comes first', () => {
    const some = sourceOnly.findSome('russia un gge');
    expect(sourceOnly.find('russia un gge')).toEqual([]);
    expect(some[0]?.id).toBe('un-gge');
    expect(some.map(({ id }) => id)).toContain('RU');
    expect(some.findIndex(({ id }) => id === 'RU')).toBeLessThan(
      some.findIndex(({ id }) => id === '2015-ru'),
    );
    const held = some.map(({ score }) => Math.floor(score / 10_000));
    expect(held).toEqual(held.toSorted((one, other) => other - one));
    expect(new Set(held)).toEqual(new Set([2, 1]));
  });

  test('one word has no some', () => {
    for (const words of ['zzzz', 'estonia', '', 'ブラジル']) expect(search.findSome(words)).toEqual([]);
  });
});

describe('what can be found', () => {
  test('is every record, section and term, once', () => {
    const documents = searchDocuments(dataset);
    const of = (wanted: (kind: string) => boolean) =>
      documents.flatMap(({ kind, id }) => (wanted(kind) ? [id] : []));
    expect(of((kind) => kind === 'section')).toEqual(file.source.sections.map(({ id }) => id));
    expect(of((kind) => kind === 'term')).toEqual(file.supplement.terms.map(({ id }) => id));
    expect(of((kind) => kind !== 'section' && kind !== 'term').toSorted()).toEqual(
      records.map(({ id }) => id).toSorted(),
    );
  });

  test('each of them is found by each of its names', () => {
    const missed: string[][] = [];
    for (const { kind, id, names } of searchDocuments(dataset)) {
      for (const name of names) {
        const found = search.find(name).some((hit) => hit.kind === kind && hit.id === id && !hit.alike);
        if (!found) missed.push([kind, id, name]);
      }
    }
    expect(missed).toEqual([]);
  });

  test('without a supplement nothing from it is found or shown', () => {
    const added = [
      'Group of Seven',
      'Forum of Incident Response and Security Teams',
      'Tokyo 2012',
      'CDPWG',
      'Strasbourg',
      'Japan-UK Cyber Dialogue',
      'provisional translation',
    ];
    for (const words of added) {
      expect([words, sourceOnly.find(words).filter(({ alike }) => !alike)]).toEqual([words, []]);
    }
    fc.assert(
      fc.property(fc.constantFrom(...searchDocuments(dataset).flatMap(({ names }) => names)), (words) => {
        for (const { kind, via } of sourceOnly.find(words)) {
          expect(kind).not.toBe('term');
          expect(via?.added ?? false).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('words from outside the source are marked as such, and only verified ones are there', () => {
    const tokyo = search.find('Tokyo').filter(({ kind }) => kind === 'consultation');
    expect(tokyo.map(({ id }) => id).toSorted()).toEqual(
      file.supplement.consultations
        .flatMap(({ record, city }) =>
          city?.en.includes('Tokyo') === true && city.status.startsWith('verified') ? [record] : [],
        )
        .toSorted(),
    );
    for (const { via } of tokyo) expect(via?.added).toBe(true);
    const announced = file.supplement.consultations.filter(({ date }) => date?.status === 'announced');
    expect(announced.length).toBeGreaterThan(0);
    for (const { record, date } of announced) {
      const [, month = ''] = (date?.start ?? '').split('-');
      expect(ids(`${Number(month)}月`)).not.toContain(record);
    }
  });
});

test('any words can be asked, and hits come best first', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (words) => {
      const scores = search.find(words).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
    { numRuns: 40 },
  );
});
