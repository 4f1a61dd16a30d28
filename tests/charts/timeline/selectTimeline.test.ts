import { describe, expect, test } from 'vitest';
import { selectTimeline, type TimelineData } from '../../../src/charts/timeline/selectTimeline';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import type { RowOrder } from '../../../src/filters/viewUrl';
import type { Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function select(filters: Partial<Filters> = {}, order: RowOrder = 'first', lang: Lang = 'ja'): TimelineData {
  return selectTimeline(dataset, { ...defaultFilters(dataset), ...filters }, order, lang);
}

/** The partners drawn in each year, in the order of the source; a trilateral's partners joined by a plus. */
function drawn({ marks, years }: TimelineData): Record<number, string[]> {
  return Object.fromEntries(
    years.map(({ year }) => [
      year,
      marks
        .filter((mark) => mark.year === year)
        .map(({ listings }) => listings.map(({ partner }) => partner.id).join('+')),
    ]),
  );
}

const rowIds = ({ rows }: TimelineData) => rows.map(({ partner }) => partner.id);

describe('without a filter', () => {
  test('draws the consultations of the source, year by year', () => {
    expect(drawn(select())).toEqual({
      2012: ['GB', 'IN'],
      2013: ['US'],
      2014: ['US', 'EU', 'CN+KR', 'IL', 'EE', 'FR', 'GB'],
      2015: ['AU', 'RU', 'US', 'CN+KR', 'EE'],
      2016: ['FR', 'IL', 'US', 'AU', 'DE', 'GB'],
    });
  });

  test('counts 2, 1, 7, 5, 6 consultations a year and 2, 3, 9, 11, 12 partners so far', () => {
    const { years } = select();
    expect(years.map(({ count }) => count)).toEqual([2, 1, 7, 5, 6]);
    expect(years.map(({ cumulative }) => cumulative.length)).toEqual([2, 3, 9, 11, 12]);
    expect(years.map(({ newcomers }) => newcomers.length)).toEqual([2, 1, 6, 2, 1]);
    expect(years.map(({ through }) => through)).toEqual([null, null, null, null, '2016-10']);
  });

  test('gives every partner a row that counts a trilateral for each of its partners', () => {
    const { rows, marks } = select();
    expect(rows.map(({ partner, count }) => `${partner.id} ${count}`)).toEqual([
      'GB 3',
      'IN 1',
      'US 4',
      'EU 1',
      'CN 2',
      'KR 2',
      'IL 2',
      'EE 2',
      'FR 2',
      'AU 2',
      'RU 1',
      'DE 1',
    ]);
    expect(marks).toHaveLength(21);
  });

  test('marks the first listing of each partner, twelve in all', () => {
    const first = select().marks.flatMap(({ id, listings }) =>
      listings.filter((listing) => listing.first).map(({ partner }) => `${id} ${partner.id}`),
    );
    expect(first).toEqual([
      '2012-gb GB',
      '2012-in IN',
      '2013-us US',
      '2014-eu EU',
      '2014-cn-kr CN',
      '2014-cn-kr KR',
      '2014-il IL',
      '2014-ee EE',
      '2014-fr FR',
      '2015-au AU',
      '2015-ru RU',
      '2016-de DE',
    ]);
  });
});

describe('the order of the rows', () => {
  test('by count puts the most often listed first, equals in the order of first listing', () => {
    expect(rowIds(select({}, 'count'))).toEqual([
      'US',
      'GB',
      'CN',
      'KR',
      'IL',
      'EE',
      'FR',
      'AU',
      'IN',
      'EU',
      'RU',
      'DE',
    ]);
  });

  test('by name is that of the language', () => {
    expect(rowIds(select({}, 'name', 'en'))).toEqual([
      'AU',
      'CN',
      'EE',
      'EU',
      'FR',
      'DE',
      'IN',
      'IL',
      'KR',
      'RU',
      'US',
      'GB',
    ]);
    expect(rowIds(select({}, 'name', 'ja'))).toEqual([
      'EU',
      'IL',
      'IN',
      'EE',
      'AU',
      'DE',
      'FR',
      'RU',
      'GB',
      'KR',
      'CN',
      'US',
    ]);
  });

  test('never changes what is drawn', () => {
    expect(select({}, 'name').marks).toEqual(select().marks);
    expect(select({}, 'count').years).toEqual(select().years);
  });
});

describe('with chosen partners', () => {
  test('China alone has the trilateral on its row, and the mark knows Korea without a row', () => {
    const data = select({ partners: ['CN'] });
    expect(rowIds(data)).toEqual(['CN']);
    expect(data.marks.map(({ id }) => id)).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(data.marks[0]?.listings.map(({ partner, shown }) => [partner.id, shown])).toEqual([
      ['CN', true],
      ['KR', false],
    ]);
    expect(data.years.map(({ count }) => count)).toEqual([0, 0, 1, 1, 0]);
  });

  test('China and Korea together have one mark a year, counted once a year and once for each', () => {
    const data = select({ partners: ['CN', 'KR'] });
    expect(data.marks.map(({ id }) => id)).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(data.years.map(({ count }) => count)).toEqual([0, 0, 1, 1, 0]);
    expect(data.rows.map(({ count }) => count)).toEqual([2, 2]);
  });

  test('a chosen partner without a consultation keeps its row, and every empty year is named', () => {
    const data = select({ partners: ['DE'], years: { from: 2012, to: 2014 } });
    expect(data.rows).toMatchObject([{ count: 0, years: [], empty: [2012, 2013, 2014] }]);
  });
});

describe('with chosen years', () => {
  const data = select({ partners: ['US'], years: { from: 2015, to: 2016 } });

  test('a partner listed before them is not new in them: the U.S. in 2015 stays a later listing', () => {
    expect(data.marks.map(({ id, listings }) => [id, listings[0]?.first])).toEqual([
      ['2015-us', false],
      ['2016-us', false],
    ]);
  });

  test('a partner listed before them counts as there from the start', () => {
    expect(data.years.map(({ cumulative }) => cumulative.length)).toEqual([1, 1]);
    expect(data.years.map(({ newcomers }) => newcomers.length)).toEqual([0, 0]);
    const all = select({ years: { from: 2014, to: 2016 } });
    expect(all.years.map(({ cumulative }) => cumulative.length)).toEqual([9, 11, 12]);
    expect(all.years.map(({ newcomers }) => newcomers.length)).toEqual([6, 2, 1]);
  });
});
