import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFaded } from '../../../src/charts/tree/countFaded';
import { headlineTree } from '../../../src/charts/tree/headlineTree';
import { selectStances } from '../../../src/charts/tree/selectStances';
import { defaultFilters, isDefault, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { datasetFile, realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);

type RawNode = ReturnType<typeof datasetFile>['framework'];

const file = datasetFile();
const levelOf = new Map(file.forums.map(({ id, level }) => [id, level]));

/** Counted from the file itself, by another way than the chart's. */
function rawCount(tops: readonly RawNode[], fits: (node: RawNode) => boolean): number {
  const stack = [...tops];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (fits(next)) count += 1;
    stack.push(...next.children);
  }
  return count;
}

const faded = (filters: Filters) => countFaded(selectStances(dataset, filters));

/** How the Japanese headline ends for a filter, with the number that the file gives. */
function ending(filters: Filters): string {
  const tops =
    filters.pillars.length === 0
      ? [file.framework]
      : file.framework.children.filter(({ pillar }) => filters.pillars.includes(pillar ?? 0));
  const wholeYears = filters.years.from === 2012 && filters.years.to === 2016;
  const [byPartner, byLevel] = [filters.partners.length > 0, filters.levels.length > 0];
  const { from, to } = filters.years;
  const span = from === to ? `${from}年` : `${from}～${to}年`;
  if (!wholeYears || (byPartner && byLevel)) {
    const { count, total } = faded(filters);
    if (!wholeYears && !byPartner && !byLevel && filters.pillars.length === 0)
      return `枠組みの${total}項目のうち、日付が${span}以外の${count === 0 ? 'ものはない' : `ものは${count}項目`}`;
    return `で残る${count === total ? 'ものはない' : `のは${total - count}項目`}`;
  }
  if (!byPartner && !byLevel) {
    return `は${tops.length === 1 ? '' : '合わせて'}${rawCount(tops, () => true) - tops.length}項目`;
  }
  const count = rawCount(tops, ({ links }) =>
    byPartner
      ? (links?.partners ?? []).some((id) => filters.partners.includes(id))
      : (links?.forums ?? []).some((id) => filters.levels.includes(levelOf.get(id) ?? '')),
  );
  const kept = faded(filters).total - faded(filters).count;
  const above = kept === count ? '' : `（その上位を含めると${kept}項目）`;
  return count === 0 ? 'に係る項目はない' : `に係るのは${count}項目${above}`;
}

describe('the headline', () => {
  test('says what the pillars are', () => {
    expect(headlineTree(dataset, everything)).toEqual({
      ja: '能力構築支援は3つの柱。①は二国間、②③は多国間を中心に',
      en: 'Three pillars of capacity building: ① mainly bilateral, ② and ③ mainly multilateral',
    });
  });

  test('of one pillar gives its name and how much it holds', () => {
    expect(headlineTree(dataset, { ...everything, pillars: [2] })).toEqual({
      ja: '② サイバー犯罪対策支援は17項目',
      en: '② Support for measures against cybercrimes: 17 items',
    });
  });

  test('of two pillars gives both marks', () => {
    expect(headlineTree(dataset, { ...everything, pillars: [2, 3] })).toEqual({
      ja: '柱②③は合わせて35項目',
      en: 'Pillars ② and ③: 35 items in all',
    });
  });

  test('counts the items that speak of a partner: none, or many', () => {
    expect(headlineTree(dataset, { ...everything, partners: ['FR'] })).toEqual({
      ja: 'フランスに係る項目はない',
      en: 'No item mentions France',
    });
    expect(headlineTree(dataset, { ...everything, partners: ['US'] })).toEqual({
      ja: '米国に係るのは4項目（その上位を含めると6項目）',
      en: 'Four items mention the U.S. (six with the items above them)',
    });
    expect(headlineTree(dataset, { ...everything, partners: ['US', 'GB'] })).toEqual({
      ja: '英国又は米国に係るのは4項目（その上位を含めると6項目）',
      en: 'Four items mention the UK or the U.S. (six with the items above them)',
    });
  });

  test('names each of several where none is spoken of', () => {
    expect(headlineTree(dataset, { ...everything, partners: ['FR', 'DE'] })).toEqual({
      ja: 'フランス又はドイツに係る項目はない',
      en: 'No item mentions France or Germany',
    });
  });

  test('one is one in English', () => {
    const one = { ...everything, levels: ['senior-officials'], pillars: [3] };
    expect(headlineTree(dataset, one)).toEqual({
      ja: '柱③の中で、「高級実務者レベル」の会議に係るのは1項目（その上位を含めると4項目）',
      en: 'One item under pillar ③ mentions a forum under “Senior officials level” (four with the items above it)',
    });
  });

  test('of years alone counts what is dated outside them, and claims nothing of what has no date', () => {
    const years = (from: number, to: number) => headlineTree(dataset, { ...everything, years: { from, to } });
    expect(years(2012, 2014)).toEqual({
      ja: '枠組みの119項目のうち、日付が2012～2014年以外のものは6項目',
      en: "6 of the framework's 119 items are dated outside 2012–2014",
    });
    expect(years(2014, 2016).en).toBe("1 of the framework's 119 items is dated outside 2014–2016");
    expect(years(2013, 2016)).toEqual({
      ja: '枠組みの119項目のうち、日付が2013～2016年以外のものはない',
      en: "None of the framework's 119 items is dated outside 2013–2016",
    });
  });

  test('of any other filter counts what it keeps', () => {
    const filters = { ...everything, pillars: [2], years: { from: 2012, to: 2013 } };
    expect(headlineTree(dataset, filters)).toEqual({
      ja: '枠組みの119項目のうち、絞り込み（2012～2013年、柱②）で残るのは18項目',
      en: "The filter (2012–2013; pillar ②) keeps 18 of the framework's 119 items",
    });
  });

  test('gives the numbers that the file gives when it is counted another way', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        fc.pre(!isDefault(dataset, filters));
        expect(headlineTree(dataset, filters).ja.endsWith(ending(filters))).toBe(true);
      }),
    );
  });
});

describe('the faded items', () => {
  test('are none without a filter', () => {
    expect(faded(everything)).toEqual({ count: 0, total: 119, reasons: [] });
  });

  test('are counted under their reasons', () => {
    const found = faded({ ...everything, pillars: [2] });
    // In are pillar ② with its 17 items, and the root that holds it.
    expect(found.count).toBe(119 - 19);
    expect(found.reasons).toEqual([
      { reason: { ja: '選んだ柱の項目ではない。', en: 'Not under a chosen pillar.' }, count: 100 },
    ]);
  });
});
