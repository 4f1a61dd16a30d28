import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineTimeline } from '../../../src/charts/timeline/headlineTimeline';
import { selectTimeline } from '../../../src/charts/timeline/selectTimeline';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function headline(filters: Partial<Filters> = {}): readonly [string, string] {
  const data = selectTimeline(dataset, { ...defaultFilters(dataset), ...filters }, 'first', 'ja');
  const { ja, en } = headlineTimeline(data);
  return [ja, en];
}

const years = (from: number, to = from) => ({ years: { from, to } });

describe('the headline', () => {
  test('without a filter says how the number of partners has grown', () => {
    expect(headline()).toEqual([
      '二国間サイバー協議等の相手は5年で累計2から12か国・地域へ',
      'From 2 to 12 partners for cyber consultations in five years (cumulative)',
    ]);
  });

  test('with fewer years starts from the partners already there', () => {
    expect(headline(years(2014, 2016))).toEqual([
      '二国間サイバー協議等の相手は2014年から2016年（10月まで）に累計9から12か国・地域へ',
      'From 9 to 12 partners for cyber consultations, 2014 to October 2016 (cumulative)',
    ]);
    expect(headline(years(2012, 2013))).toEqual([
      '二国間サイバー協議等の相手は2012年から2013年に累計2から3か国へ',
      'From 2 to 3 partners for cyber consultations, 2012 to 2013 (cumulative)',
    ]);
  });

  test('for one year says how many consultations, with how many partners', () => {
    expect(headline(years(2014))).toEqual([
      '2014年の協議の記載は7件、相手は8か国・地域',
      'Seven listed consultations with eight partners in 2014',
    ]);
    expect(headline(years(2013))).toEqual([
      '2013年の協議の記載は1件、相手は1か国',
      'One listed consultation with one partner in 2013',
    ]);
    expect(headline(years(2016))).toEqual([
      '2016年（10月まで）の協議の記載は6件、相手は6か国',
      'Six listed consultations with six partners in 2016 (to October)',
    ]);
  });

  test('names one partner', () => {
    expect(headline({ partners: ['US'] })).toEqual([
      '米国との協議の記載は2013年から2016年（10月まで）に4件',
      'Four listed consultations with the U.S., 2013 to October 2016',
    ]);
    expect(headline({ partners: ['IN'] })).toEqual([
      'インドとの協議の記載は2012年に1件',
      'One listed consultation with India in 2012',
    ]);
    expect(headline({ partners: ['DE'] })).toEqual([
      'ドイツとの協議の記載は2016年（10月まで）に1件',
      'One listed consultation with Germany in 2016 (to October)',
    ]);
  });

  test.each([
    ['2016-10-20', '2016年（10月20日まで）', '2013 to 20 October 2016'],
    ['2016', '2016年（途中まで）', '2013 to 2016 (not complete)'],
  ])('says how far the last year reaches, no more precisely than the source (%s)', (through, ja, en) => {
    const reaching = { ...dataset, coverage: { ...dataset.coverage, partial: [{ year: 2016, through }] } };
    const filters = { ...defaultFilters(reaching), partners: ['US'] };
    expect(headlineTimeline(selectTimeline(reaching, filters, 'first', 'ja'))).toEqual({
      ja: `米国との協議の記載は2013年から${ja}に4件`,
      en: `Four listed consultations with the U.S., ${en}`,
    });
  });

  test('says when all that is left is trilateral', () => {
    expect(headline({ partners: ['CN'] })).toEqual([
      '中国との協議の記載は2014年から2015年に2件（いずれも三カ国協議）',
      'Two listed consultations with China, 2014 to 2015, both trilateral',
    ]);
    expect(headline({ partners: ['CN', 'KR'], ...years(2014) })).toEqual([
      '中国・韓国との協議の記載は2014年に1件（三カ国協議）',
      'One listed consultation with China and the ROK in 2014, trilateral',
    ]);
  });

  test('names up to three partners, and says with whom none is listed', () => {
    expect(headline({ partners: ['GB', 'US', 'AU'] })).toEqual([
      '英国・米国・オーストラリアとの協議の記載は2012年から2016年（10月まで）に9件',
      'Nine listed consultations with the UK, the U.S. and Australia, 2012 to October 2016',
    ]);
    expect(headline({ partners: ['IN', 'US'], ...years(2013) })).toEqual([
      '米国との協議の記載は2013年に1件、インドとの協議は記載なし',
      'One listed consultation with the U.S. in 2013; none listed with India',
    ]);
  });

  test('counts more than three partners', () => {
    expect(headline({ partners: ['GB', 'US', 'EU', 'FR'] })).toEqual([
      '選んだ4か国・地域との協議の記載は2012年から2016年（10月まで）に10件',
      'Ten listed consultations with the four chosen partners, 2012 to October 2016',
    ]);
    expect(headline({ partners: ['GB', 'IN', 'US', 'AU', 'DE'], ...years(2012) })).toEqual([
      '英国・インドとの協議の記載は2012年に2件、米国・オーストラリア・ドイツとの協議は記載なし',
      'Two listed consultations with the UK and India in 2012; none listed with the U.S., Australia and Germany',
    ]);
    expect(headline({ partners: ['GB', 'US', 'FR', 'AU', 'DE'], ...years(2014) })).toEqual([
      '英国・米国・フランスとの協議の記載は2014年に3件、オーストラリア・ドイツとの協議は記載なし',
      'Three listed consultations with the UK, the U.S. and France in 2014; none listed with Australia and Germany',
    ]);
    expect(headline({ partners: ['GB', 'US', 'EU', 'FR', 'DE'], ...years(2014) })).toEqual([
      '選んだ5か国・地域のうち4か国・地域との協議の記載は2014年に4件',
      'Four listed consultations with four of the five chosen partners in 2014',
    ]);
  });

  test('says that nothing is listed, never that nothing took place', () => {
    expect(headline({ partners: ['DE'], ...years(2012, 2015) })).toEqual([
      'ドイツとの協議は、2012年から2015年の一覧に記載がない',
      'No listed consultation with Germany, 2012 to 2015',
    ]);
    expect(headline({ partners: ['US', 'DE'], ...years(2012) })).toEqual([
      '米国又はドイツとの協議は、2012年の一覧に記載がない',
      'No listed consultation with the U.S. or Germany in 2012',
    ]);
    expect(headline({ partners: ['EU', 'US', 'DE', 'RU'], ...years(2012) })).toEqual([
      '選んだ4か国・地域のいずれかとの協議は、2012年の一覧に記載がない',
      'No listed consultation with any of the four chosen partners in 2012',
    ]);
  });

  test('takes its numbers from the records, whatever the filter', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const listed = dataset.consultations.filter(
          ({ year, partners }) =>
            year >= filters.years.from &&
            year <= filters.years.to &&
            (filters.partners.length === 0 || partners.some((id) => filters.partners.includes(id))),
        );
        const upTo = (year: number) =>
          new Set(dataset.consultations.filter((item) => item.year <= year).flatMap((item) => item.partners))
            .size;
        const { from, to } = filters.years;
        const grows = filters.partners.length === 0 && from < to;
        const expected = grows
          ? `${from === 2012 && to === 2016 ? '5年で' : 'に'}累計${upTo(from)}から${upTo(to)}か国`
          : listed.length === 0
            ? '一覧に記載がない'
            : `${listed.length}件`;
        expect(headline(filters)[0]).toContain(expected);
      }),
    );
  });

  test('names or counts the chosen partners that have a consultation, and those that have none', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        fc.pre(filters.partners.length > 0);
        const inYears = dataset.consultations.filter(
          ({ year }) => year >= filters.years.from && year <= filters.years.to,
        );
        const has = (id: string) => inYears.some(({ partners }) => partners.includes(id));
        const nameOf = (id: string) => dataset.partnerById.get(id)?.name.en ?? '';
        const [met, unmet] = [filters.partners.filter(has), filters.partners.filter((id) => !has(id))];
        const [ja, en] = headline(filters);
        fc.pre(met.length > 0);
        const [before = '', after = ''] = en.split('; none listed with ');
        const named = met.length <= 3 && unmet.length <= 3;
        const missing = named
          ? [
              ...met.filter((id) => !before.includes(nameOf(id))),
              ...unmet.filter((id) => !after.includes(nameOf(id))),
            ]
          : [`選んだ${filters.partners.length}`, unmet.length > 0 ? `のうち${met.length}` : ''].filter(
              (phrase) => !ja.includes(phrase),
            );
        expect(missing).toEqual([]);
        const listedIn = inYears
          .filter(({ partners }) => partners.some((id) => filters.partners.includes(id)))
          .map(({ year }) => year);
        expect(ja).toContain(`${Math.min(...listedIn)}年`);
        expect(en.includes('October')).toBe(Math.max(...listedIn) === 2016);
      }),
    );
  });
});
