import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlinePyramid } from '../../../src/charts/pyramid/headlinePyramid';
import { selectPyramid } from '../../../src/charts/pyramid/selectPyramid';
import type { Dataset } from '../../../src/dataset/model';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const headline = (filters: Partial<Filters> = {}, data: Dataset = dataset) =>
  headlinePyramid(selectPyramid(data, { ...defaultFilters(data), ...filters }));

describe('the headline', () => {
  test.each<[string, Partial<Filters>, string, string]>([
    [
      'without a filter',
      {},
      '首脳・閣僚等から政策・実務担当者まで、16の会議（ほか「等」）に3つのレベルで参加',
      'Japan takes part in 16 named forums and others, on three levels, from leaders and ministers to policy and working level',
    ],
    [
      'with a level',
      { levels: ['senior-officials'] },
      '高級実務者レベルの会議は5（ほか「等」）',
      'Senior officials: 5 named forums and others',
    ],
    [
      'with two levels',
      { levels: ['leaders', 'working'] },
      '首脳・閣僚等ハイレベル、政策担当者・実務担当者レベルの会議は11（ほか「等」）',
      'Leaders and ministers; policy and working level: 11 named forums and others',
    ],
    [
      'with a partner whose standing is documented everywhere',
      { partners: ['US'] },
      '米国が加わる会議は16のうち13（補足情報）',
      '13 of 16 forums include the U.S. (added facts)',
    ],
    [
      'with a partner whose standing is not documented everywhere',
      { partners: ['CN'] },
      '中国が加わる会議は16のうち少なくとも5（補足情報）',
      'At least 5 of 16 forums include China (added facts)',
    ],
    [
      'with an observer among those counted',
      { partners: ['EU'] },
      'EUが加わる会議は16のうち少なくとも6（オブザーバーを含む。補足情報）',
      'At least 6 of 16 forums include the EU (observers counted; added facts)',
    ],
    [
      'with two partners',
      { partners: ['GB', 'IN'] },
      '英国又はインドが加わる会議は16のうち少なくとも10（補足情報）',
      'At least 10 of 16 forums include the UK or India (added facts)',
    ],
    [
      'with a partner and a level: one',
      { partners: ['CN'], levels: ['senior-officials'] },
      '高級実務者レベルで中国が加わる会議は5のうち1（補足情報）',
      'Senior officials: 1 of 5 forums includes China (added facts)',
    ],
    [
      'with a pillar',
      { pillars: [3] },
      '柱③の項目に挙げられている会議は16のうち3（表記の違いを含む）',
      '3 of 16 forums are named under pillar ③ (wording may differ)',
    ],
    [
      'with a pillar and a partner',
      { pillars: [3], partners: ['CN'] },
      '柱③の項目に挙げられ、中国が加わる会議は16のうち少なくとも2（表記の違いを含む。補足情報）',
      'At least 2 of 16 forums are named under pillar ③ and include China (wording may differ; added facts)',
    ],
    [
      'with nothing found',
      { pillars: [2], levels: ['leaders'] },
      '首脳・閣僚等ハイレベルで柱②の項目に挙げられている会議は4のうちにない',
      'Leaders and ministers: none of the 4 forums is named under pillar ②',
    ],
  ])('%s', (_, filters, ja, en) => {
    expect(headline(filters)).toEqual({ ja, en });
  });

  test('with nothing known for certain', () => {
    const fewer: Dataset = {
      ...dataset,
      forums: dataset.forums.filter(({ id }) => id === 'first' || id === 'natcsirt'),
    };
    expect(headline({ partners: ['CN'] }, fewer)).toEqual({
      ja: '中国が加わると確認できる会議は2のうちにない（補足情報）',
      en: 'None of the 2 forums is known to include China (added facts)',
    });
  });

  test('without added facts speaks of no partner, as the source names no members', () => {
    const printed = withoutSupplement(dataset);
    expect(headline({ partners: ['CN'] }, printed)).toEqual(headline({}, printed));
    expect(headline({ partners: ['CN'], pillars: [3] }, printed).en).toBe(
      '3 of 16 forums are named under pillar ③ (wording may differ)',
    );
  });

  test('with many partners counts them', () => {
    expect(headline({ partners: ['GB', 'IN', 'US', 'EU'] })).toEqual({
      ja: '選んだ4か国・地域のいずれかが加わる会議は16のうち13（補足情報）',
      en: '13 of 16 forums include at least one of the four chosen partners (added facts)',
    });
    expect(headline({ partners: ['GB', 'IN', 'US', 'KR'] }).ja).toMatch(/^選んだ4か国のいずれか/);
    const four: Dataset = {
      ...dataset,
      membershipByPair: new Map(),
    };
    expect(headline({ partners: ['GB', 'IN', 'US', 'EU'] }, four).en).toBe(
      'None of the 16 forums is known to include any of the four chosen partners (added facts)',
    );
  });

  test('says a single forum in the singular', () => {
    const one: Dataset = {
      ...dataset,
      forumLevels: dataset.forumLevels.slice(0, 1),
      forums: dataset.forums.slice(0, 1),
    };
    expect(headline({}, one)).toEqual({
      ja: '1の会議（ほか「等」）に1つのレベルで参加',
      en: 'Japan takes part in 1 named forum and others, on one level',
    });
    expect(headline({ partners: ['CN'] }, one).en).toBe('0 of 1 forum includes China (added facts)');
  });

  test('speaks of others only where a list of the source is open-ended', () => {
    const closed: Dataset = {
      ...dataset,
      forumLevels: dataset.forumLevels.map((level) => ({ ...level, openEnded: false })),
    };
    expect(headline({}, closed)).toEqual({
      ja: '首脳・閣僚等から政策・実務担当者まで、16の会議に3つのレベルで参加',
      en: 'Japan takes part in 16 forums on three levels, from leaders and ministers to policy and working level',
    });
    expect(headline({ levels: ['leaders'] }, closed).en).toBe('Leaders and ministers: 4 forums');
  });

  test('says so when no forum is listed, whatever is chosen', () => {
    const none: Dataset = { ...dataset, forumLevels: [], forums: [] };
    for (const filters of [{}, { partners: ['CN'] }, { pillars: [2] }]) {
      expect(headline(filters, none)).toEqual({ ja: '会議の記載なし', en: 'No forums are listed' });
    }
  });
});

/** Counted from the file itself, without the code under test. */
function recount({ partners, levels, pillars }: Filters) {
  const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];
  const pillarItems = pillars.map((pillar) =>
    JSON.stringify(dataset.frameworkNodes.find((node) => node.pillar === pillar)),
  );
  const atLevel = dataset.forums.filter(({ level }) => levels.length === 0 || levels.includes(level));
  const named = atLevel.filter(
    ({ id }) =>
      pillars.length === 0 ||
      pillarItems.some((items) => new RegExp(`"forums":\\[[^\\]]*"${id}"`).test(items)),
  );
  const standings = named.map(({ id }) =>
    dataset.supplement.memberships
      .filter((row) => row.forum === id && partners.includes(row.partner))
      .map(({ standing }) => standing),
  );
  const inForum = standings.filter(
    (list) => partners.length === 0 || list.some((word) => SITS.includes(word)),
  );
  const open = standings.filter(
    (list) => !list.some((word) => SITS.includes(word)) && list.includes('unknown'),
  );
  return { total: atLevel.length, in: inForum.length, unknown: open.length };
}

/** The words that must stand in the headline, by what was asked for. */
function numbersIn({ partners, levels, pillars }: Filters, found: ReturnType<typeof recount>) {
  if (partners.length + pillars.length === 0) {
    return [
      levels.length === 0 ? '16の会議（' : `の会議は${found.in}（`,
      `${found.in} named forums`,
    ] as const;
  }
  if (found.in === 0) return [`${found.total}のうちにない`, `none of the ${found.total} forums`] as const;
  const least = found.unknown > 0 ? '少なくとも' : '';
  return [`会議は${found.total}のうち${least}${found.in}`, `${found.in} of ${found.total} forums`] as const;
}

test('whatever is chosen, both languages say the numbers that the file holds', () => {
  fc.assert(
    fc.property(arbitraryFilters(dataset), (filters) => {
      const { ja, en } = headline(filters);
      const expected = recount(filters);
      const hedged = expected.unknown > 0 && expected.in > 0;
      expect(ja.includes('少なくとも')).toBe(hedged);
      expect(/at least \d/i.test(en)).toBe(hedged);
      const [japanese, english] = numbersIn(filters, expected);
      expect(ja).toContain(japanese);
      expect(en.toLowerCase()).toContain(english);
      expect(ja.includes('補足情報')).toBe(filters.partners.length > 0);
      expect(en.includes('added facts')).toBe(filters.partners.length > 0);
    }),
    { numRuns: 120 },
  );
});
