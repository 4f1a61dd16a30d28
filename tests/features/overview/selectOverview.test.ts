import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/model';
import { selectOverview } from '../../../src/features/overview/selectOverview';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function overview(filters: Partial<Filters> = {}) {
  return selectOverview(dataset, { ...defaultFilters(dataset), ...filters });
}

function figure(id: string, filters: Partial<Filters> = {}) {
  const found = overview(filters).figures.find((item) => item.id === id);
  return found && [found.count, found.total, found.detail?.en ?? null];
}

test('the headline counts the whole record', () => {
  expect(overview().headline).toEqual({
    ja: '12か国・地域と21件の協議を記載、多国間会議は16、能力構築支援は3つの柱',
    en: '21 listed consultations with 12 partners, 16 forums, three pillars of capacity building',
  });
});

test('the key figures, as the source counts', () => {
  expect(figure('consultations')).toEqual([21, null, '2 of them trilateral']);
  expect(figure('partners')).toEqual([12, null, '11 countries and 1 region']);
  expect(figure('forums')).toEqual([16, null, 'on 3 levels']);
  expect(figure('pillars')).toEqual([3, null, '1 mainly bilateral, 2 mainly multilateral']);
  expect(figure('items')).toEqual([dataset.frameworkNodes.length, null, '9 given as examples']);
  expect(figure('years')).toEqual([5, null, '2012–2016 (to October)']);
});

test('under a filter they say of how many', () => {
  const filters = { partners: ['US', 'CN'], years: { from: 2013, to: 2014 } };
  expect(figure('consultations', filters)).toEqual([3, 21, '1 of them trilateral']);
  expect(figure('partners', filters)).toEqual([2, 12, '2 countries']);
  expect(figure('years', filters)).toEqual([2, 5, '2013–2014']);
});

test('the trilateral with only Korea chosen counts Korea alone', () => {
  expect(figure('partners', { partners: ['KR'] })).toEqual([1, 12, '1 country']);
  expect(figure('consultations', { partners: ['KR'] })).toEqual([2, 21, '2 of them trilateral']);
});

test('what is not documented is a lower bound and never a no', () => {
  const { headline } = overview({ partners: ['CN'] });
  expect(headline.en).toMatch(/, at least 5 forums \(added facts\)$/);
  expect(headline.ja).toMatch(/、多国間会議は少なくとも5（補足情報）$/);
  expect(figure('forums', { partners: ['CN'] })).toEqual([5, 16, '4 more not documented (added facts)']);
});

test('nothing known for certain is not "at least 0"', () => {
  const fewer: Dataset = { ...dataset, forums: dataset.forums.filter(({ id }) => id === 'first') };
  const { headline, figures } = selectOverview(fewer, { ...defaultFilters(fewer), partners: ['CN'] });
  expect(headline.ja).toMatch(/、加わると確認できる多国間会議は0（補足情報）$/);
  expect(headline.en).toMatch(/, no forum confirmed \(added facts\)$/);
  expect(figures.find(({ id }) => id === 'forums')?.detail).toEqual({
    ja: '資料なし1（補足情報）',
    en: '1 not documented (added facts)',
  });
});

test('the levels are those of the forums found, not those chosen', () => {
  expect(figure('forums', { levels: ['leaders', 'working'] })).toEqual([11, 16, 'on 2 levels']);
  expect(figure('forums', { pillars: [3] })).toEqual([3, 16, 'on 3 levels']);
  expect(figure('forums', { pillars: [2], levels: ['leaders'] })).toEqual([0, 16, null]);
  const none = { partners: ['CN'], levels: ['leaders'], pillars: [2] };
  expect(figure('forums', none)).toEqual([0, 16, 'by added facts']);
  expect(overview(none).headline.en).toMatch(/, no forums \(added facts\)$/);
});

test('one consultation is a trilateral or not; of none there is nothing to say', () => {
  expect(figure('consultations', { partners: ['EU'] })).toEqual([1, 21, 'not trilateral']);
  const korea = { partners: ['KR'], years: { from: 2014, to: 2014 } };
  expect(figure('consultations', korea)).toEqual([1, 21, 'trilateral']);
});

test('what stands after a total is in the unit and the number of the total', () => {
  const words = (filters: Partial<Filters>) =>
    overview(filters).figures.map(({ count, total, words: of }) => [count, total, of.ja, of.en]);
  const one = { partners: ['KR'], years: { from: 2014, to: 2014 } };
  expect(words(one).filter(([count]) => count === 1)).toEqual([
    [1, 21, '件の協議', 'consultations'],
    [1, 12, 'か国・地域', 'partners'],
    [1, 5, '年', 'years'],
  ]);
  expect(words({ pillars: [2] }).filter(([count]) => count === 1)).toEqual([[1, 3, 'つの柱', 'pillars']]);
});

test('pillars are those that the tree keeps, and none is not mentioned', () => {
  expect(overview({ pillars: [2] }).headline).toMatchObject({
    ja: expect.stringMatching(/、能力構築支援は3つの柱のうち1つ$/),
    en: expect.stringMatching(/, one of three pillars of capacity building$/),
  });
  const china = { partners: ['CN'] };
  expect(overview(china).headline).toEqual({
    ja: '1か国と2件の協議を記載、多国間会議は少なくとも5（補足情報）',
    en: '2 listed consultations with 1 partner, at least 5 forums (added facts)',
  });
  expect(figure('pillars', china)).toEqual([0, 3, null]);
  expect(figure('items', china)).toEqual([0, dataset.frameworkNodes.length, null]);
});

test('a filter that finds no consultation says so', () => {
  const none = { partners: ['IN'], years: { from: 2016, to: 2016 } };
  expect(overview(none).headline.en).toMatch(/^No consultations listed, /);
  expect(overview(none).headline.ja).toMatch(/^協議の記載なし、/);
  expect(overview(none).empty).toBe(true);
  expect(overview().empty).toBe(false);
  expect(figure('partners', none)).toEqual([0, 12, 'none listed']);
  expect(figure('consultations', none)).toEqual([0, 21, null]);
});

test('one region is not a country', () => {
  expect(overview({ partners: ['EU'] }).headline.ja).toMatch(/^1地域と1件の協議を記載、/);
});
