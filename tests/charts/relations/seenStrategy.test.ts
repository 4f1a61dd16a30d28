import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineStrategy } from '../../../src/charts/relations/headlineStrategy';
import { seenRelations } from '../../../src/charts/relations/seenRelations';
import { seenStrategy } from '../../../src/charts/relations/seenStrategy';
import { selectRelations } from '../../../src/charts/relations/selectRelations';
import { selectStrategy } from '../../../src/charts/relations/selectStrategy';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';
import { strategyFacts } from '../../support/strategyFacts';

const dataset = realDataset();
const all = defaultFilters(dataset);
const facts = strategyFacts();
const KINDS = ['partners', 'forums', 'framework', 'agencies', 'documents'] as const;

const seen = (filters: Partial<Filters> = {}) =>
  seenStrategy(dataset, { ...all, ...filters }, selectStrategy(dataset, { ...all, ...filters }));
const headline = (filters: Partial<Filters> = {}, relations = false) =>
  headlineStrategy(
    dataset,
    { ...all, ...filters },
    selectStrategy(dataset, { ...all, ...filters }),
    relations,
  );
const seenInPicture = (filters: Partial<Filters> = {}) =>
  seenRelations(dataset, { ...all, ...filters }, selectRelations(dataset, { ...all, ...filters }, null));

/** The items that stay, counted from the file. */
function keptBy({ partners, years, levels, pillars }: Filters) {
  const levelOf = new Map(dataset.forums.map(({ id, level }) => [id, level]));
  const pillarOf = (id: string) => Number(/^cb-([123])(-|$)/.exec(id)?.[1] ?? 0);
  return facts.filter(({ item, branch }) => {
    const year = Number(item.date?.slice(0, 4) ?? years.from);
    return (
      (partners.length === 0 || branch('partners').some((id) => partners.includes(id))) &&
      (levels.length === 0 || branch('forums').some((id) => levels.includes(levelOf.get(id) ?? ''))) &&
      (pillars.length === 0 || branch('framework').some((id) => pillars.includes(pillarOf(id)))) &&
      year >= years.from &&
      year <= years.to
    );
  });
}

const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);

describe('the headline', () => {
  test('says how the strategy is built up', () => {
    expect(headline()).toEqual({
      ja: '戦略の3つの目的、3つの施策、6つの取組実績',
      en: 'The strategy: three aims, three measures and six achievements',
    });
  });

  test('of the relations says how many items name a record', () => {
    expect(headline({}, true)).toEqual({
      ja: '戦略と取組の67項目のうち、相手・会議・文書等の名を挙げるのは51項目',
      en: '51 of 67 items name a partner, a forum, a document or the like',
    });
  });

  test('of a filter says how many items name what was asked for', () => {
    expect(headline({ partners: ['US'] }).en).toBe('18 items name the U.S. (20 with the items above them)');
    expect(headline({ partners: ['GB'] })).toEqual({
      ja: '英国を挙げる項目はない',
      en: 'No items name the UK',
    });
    expect(headline({ levels: ['working'] }).ja).toBe(
      '「政策担当者・実務担当者レベル」の会議を挙げるのは1項目（その上位を含めると3項目）',
    );
    expect(headline({ pillars: [2] }).en).toBe(
      'One item names pillar ② of capacity building (three with the items above it)',
    );
    expect(headline({ pillars: [1] }).ja).toBe('能力構築支援の柱①を挙げる項目はない');
    expect(headline({ years: { from: 2012, to: 2014 } }).en).toBe(
      '2 of the strategy’s 67 items are dated outside the chosen years',
    );
    expect(headline({ partners: ['US'], levels: ['leaders'] }).ja).toBe(
      '戦略と取組の67項目のうち、絞り込みで残るのは1項目',
    );
  });
});

describe('what you see', () => {
  test('of the whole', () => {
    expect(seen()).toEqual({
      ja: '7つの部に67項目。このうち項目自体が名を挙げるのは、協議の相手が18項目、多国間会議が20項目、能力構築支援の項目が6項目。原資料に記載の米国との協議は4件。',
      en: '67 items in seven parts. Of these, 18 name a partner, 20 name a forum and 6 name an item of capacity building. 4 consultations with the U.S. are listed.',
    });
  });

  test('of one partner, and of none found', () => {
    expect(seen({ levels: ['working'] })).toEqual({
      ja: '7つの部の67項目のうち、絞り込みで残るのは1つの部の3項目。このうち項目自体が名を挙げるのは、協議の相手が0項目、多国間会議が1項目、能力構築支援の項目が1項目。',
      en: 'The filter keeps 3 of 67 items, in one of seven parts. Of these, none names a partner, 1 names a forum and 1 names an item of capacity building.',
    });
    expect(seen({ partners: ['GB'] })).toEqual({
      ja: '7つの部の67項目に、絞り込みに合うものはない。',
      en: 'None of the 67 items in seven parts meet the filter.',
    });
    expect(seen({ years: { from: 2012, to: 2012 } }).en).toMatch(
      /No consultation with the U\.S\. is listed in the chosen years\.$/,
    );
  });

  test('gives for any filter the numbers that the file gives', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const kept = keptBy(filters);
        const parts = new Set(kept.map(({ part }) => part)).size;
        const naming = (['partners', 'forums', 'framework'] as const).map(
          (kind) => kept.filter(({ own }) => own(kind).length > 0).length,
        );
        const us = dataset.consultations.filter(
          ({ year, partners }) =>
            partners.includes('US') && year >= filters.years.from && year <= filters.years.to,
        ).length;
        const whole =
          kept.length === 67 ? [7, 67] : kept.length === 0 ? [7, 67] : [7, 67, parts, kept.length];
        const namesUs = kept.some(({ own }) => own('partners').includes('US'));
        const expected = [...whole, ...(kept.length === 0 ? [] : naming), ...(namesUs && us > 0 ? [us] : [])];
        expect(numbersIn(seen(filters).ja)).toEqual(expected);
      }),
    );
  });
});

describe('what you see of the relations', () => {
  test('of the whole', () => {
    expect(seenInPicture()).toEqual({
      ja: '図の36項目から、名の挙がる19件の記録へ52のつながり。うち41は項目自体、11は図に出ていない下位の項目による。6項目には、下位も含めて名の記載なし。原資料に記載の米国との協議は4件。',
      en: 'From the 36 items drawn, 52 links lead to the 19 records named. Of these, 41 are an item’s own and 11 come from items below that are not drawn. 6 items name none, nor do any below. 4 consultations with the U.S. are listed.',
    });
    expect(seenInPicture({ partners: ['GB'] }).en).toBe('None of the 36 items drawn meet the filter.');
  });

  test('gives for any filter the numbers that the file gives', () => {
    const drawn = new Set(selectRelations(dataset, all, null).items.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const kept = keptBy(filters).filter(({ item }) => drawn.has(item.id));
        fc.pre(kept.length > 0);
        const own = kept.flatMap((fact) => KINDS.flatMap((kind) => fact.own(kind)));
        const [, ...numbers] = numbersIn(seenInPicture(filters).ja);
        const whole = kept.length === 36;
        const [found, records = 0, links = 0, itself = 0, below = 0] = whole ? [36, ...numbers] : numbers;
        expect(found).toBe(kept.length);
        expect(itself).toBe(own.length);
        expect(itself + below).toBe(links);
        expect(records).toBeGreaterThanOrEqual(new Set(own).size);
      }),
    );
  });
});
