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

/** The counts said; the years of the filter, which the words name too, are none. */
const countsIn = (words: string) =>
  (words.replaceAll(/\d{4}(～\d{4})?年/g, '').match(/\d+/g) ?? []).map(Number);

/** How many of the links are the items' own; where all are of one sort, the words say so without a number. */
function sorts(own: number, links: number): string {
  if (links === 0) return 'つながりはない。';
  if (own === links) return 'すべて項目自体のもの。';
  return own === 0
    ? 'すべて図に出ていない下位の項目のもの。'
    : `うち${own}は項目自体、${links - own}は図に出ていない下位の項目のもの。`;
}

describe('the headline', () => {
  test('says how the strategy is built up', () => {
    expect(headline()).toEqual({
      ja: '戦略の3つの目的、3つの施策、6つの取組実績',
      en: 'The strategy: three aims, three measures and six achievements',
    });
  });

  test('of the relations says how many items speak of a record', () => {
    expect(headline({}, true)).toEqual({
      ja: '戦略と取組の67項目のうち、相手・会議・文書等に係るのは49項目',
      en: '49 of 67 items mention a partner, a forum, a document or the like',
    });
  });

  test('of a filter says how many items speak of what was asked for', () => {
    expect(headline({ partners: ['US'] }).en).toBe(
      '18 items mention the U.S. (20 with the items above them)',
    );
    expect(headline({ partners: ['GB'] })).toEqual({
      ja: '英国に係る項目はない',
      en: 'No item mentions the UK',
    });
    expect(headline({ levels: ['working'] }).ja).toBe(
      '「政策担当者・実務担当者レベル」の会議に係るのは1項目（その上位を含めると3項目）',
    );
    expect(headline({ partners: ['US', 'GB'] })).toEqual({
      ja: '英国又は米国に係るのは18項目（その上位を含めると20項目）',
      en: '18 items mention the UK or the U.S. (20 with the items above them)',
    });
    expect(headline({ pillars: [1, 2] })).toEqual({
      ja: '能力構築支援の柱①又は②に係る項目はない',
      en: 'No item mentions pillar ① or ② of capacity building',
    });
    expect(headline({ years: { from: 2012, to: 2014 } }).en).toBe(
      '2 of the strategy’s 67 items are dated outside 2012–2014',
    );
    expect(headline({ partners: ['US'], levels: ['leaders'] }).ja).toBe(
      '戦略と取組の67項目のうち、絞り込み（米国、首脳・閣僚等ハイレベル）で残るのは1項目',
    );
  });
});

describe('what you see', () => {
  test('of the whole', () => {
    expect(seen()).toEqual({
      ja: '7つの部に67項目。このうち、協議の相手に係るのは18項目、多国間会議に係るのは20項目、能力構築支援の項目に係るのは2項目。原資料に記載の米国との協議は4件。',
      en: '67 items in seven parts. Of these, 18 mention a partner, 20 mention a forum and 2 mention an item of capacity building. 4 consultations with the U.S. are listed.',
    });
  });

  test('of one partner, and of none found', () => {
    expect(seen({ levels: ['working'] })).toEqual({
      ja: '7つの部の67項目のうち、絞り込み（政策担当者・実務担当者レベル）で残るのは1つの部の3項目。このうち、多国間会議に係るのは1項目。',
      en: 'The filter (forum level: policy and working level) keeps 3 of 67 items, in one of seven parts. Of these, 1 mentions a forum.',
    });
    expect(seen({ partners: ['GB'] })).toEqual({
      ja: '7つの部の67項目に、絞り込み（英国）に合うものはない。',
      en: 'None of the 67 items in seven parts meets the filter (the UK).',
    });
    expect(seen({ years: { from: 2012, to: 2012 } }).en).toMatch(
      /No consultation with the U\.S\. is listed in 2012\.$/,
    );
  });

  test('gives for any filter the numbers that the file gives', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const kept = keptBy(filters);
        const parts = new Set(kept.map(({ part }) => part)).size;
        const speaking = (['partners', 'forums', 'framework'] as const).map(
          (kind) => kept.filter(({ own }) => own(kind).length > 0).length,
        );
        const us = dataset.consultations.filter(
          ({ year, partners }) =>
            partners.includes('US') && year >= filters.years.from && year <= filters.years.to,
        ).length;
        const whole =
          kept.length === 67 ? [7, 67] : kept.length === 0 ? [7, 67] : [7, 67, parts, kept.length];
        const namesUs = kept.some(({ own }) => own('partners').includes('US'));
        const expected = [
          ...whole,
          ...(kept.length === 0 ? [] : speaking.filter((count) => count > 0)),
          ...(namesUs && us > 0 ? [us] : []),
        ];
        const { ja, en } = seen(filters);
        expect(countsIn(ja)).toEqual(expected);
        expect(ja).not.toMatch(/(?<!\d)0(項目|件|会議)/);
        expect(en).not.toMatch(/\b0 |\b1 (items|speak|are)\b|one of the chosen|chosen years/);
      }),
    );
  });
});

describe('what you see of the relations', () => {
  test('of the whole', () => {
    expect(seenInPicture()).toEqual({
      ja: '図の36項目から、17件の記録へ48のつながり。うち39は項目自体、9は図に出ていない下位の項目のもの。下位も含めてこうしたつながりのない項目は7。原資料に記載の米国との協議は4件。',
      en: 'From the 36 items drawn, 48 links lead to 17 records. Of these, 39 are an item’s own and 9 come from items below that are not drawn. 7 items have no such link, nor have any below. 4 consultations with the U.S. are listed.',
    });
    expect(seenInPicture({ partners: ['GB'] }).en).toBe(
      'None of the 36 items drawn meets the filter (the UK).',
    );
  });

  test('gives for any filter the numbers that the file gives', () => {
    const drawn = new Set(selectRelations(dataset, all, null).items.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const kept = keptBy(filters).filter(({ item }) => drawn.has(item.id));
        fc.pre(kept.length > 0);
        const own = kept.flatMap((fact) => KINDS.flatMap((kind) => fact.own(kind)));
        const words = seenInPicture(filters).ja;
        const [, ...numbers] = countsIn(words);
        const whole = kept.length === 36;
        const [found, records = 0, links = 0] = whole ? [36, ...numbers] : numbers;
        expect(found).toBe(kept.length);
        expect(words).toContain(sorts(own.length, links));
        expect(records).toBeGreaterThanOrEqual(new Set(own).size);
      }),
    );
  });
});
