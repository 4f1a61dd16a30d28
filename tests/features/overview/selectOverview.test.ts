import { expect, test } from 'vitest';
import { selectOverview } from '../../../src/features/overview/selectOverview';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function overview(filters: Partial<Filters> = {}) {
  return selectOverview(dataset, { ...defaultFilters(dataset), ...filters });
}

function figure(id: string, filters: Partial<Filters> = {}) {
  const found = overview(filters).figures.find((item) => item.id === id);
  return found && [found.count, found.total, found.detail.en];
}

test('the headline counts the whole record', () => {
  expect(overview().headline).toEqual({
    ja: '12か国・地域と21回の協議、多国間会議は16、能力構築支援は3つの柱',
    en: '21 consultations with 12 partners, 16 forums, three pillars of capacity building',
  });
});

test('the key figures, as the source counts', () => {
  expect(figure('consultations')).toEqual([21, null, '2 of them trilateral']);
  expect(figure('partners')).toEqual([12, null, '11 countries and 1 region']);
  expect(figure('forums')).toEqual([16, null, 'on 3 levels']);
  expect(figure('pillars')).toEqual([3, null, '1 mainly bilateral, 2 mainly multilateral']);
  expect(figure('items')).toEqual([dataset.frameworkNodes.length, null, '11 concrete examples']);
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
  const { headline, figures } = overview({ partners: ['IL'] });
  const forums = figures.find(({ id }) => id === 'forums');
  expect(headline.en).toContain('at least');
  expect(headline.ja).toContain('少なくとも');
  expect(forums?.detail.en).toMatch(/^\d+ more not documented$/);
});

test('a filter that finds no consultation says so', () => {
  const none = { partners: ['IN'], years: { from: 2016, to: 2016 } };
  expect(overview(none).headline.en).toMatch(/^No consultations listed, /);
  expect(overview(none).headline.ja).toMatch(/^協議の記載なし、/);
  expect(figure('partners', none)).toEqual([0, 12, 'none listed']);
});

test('one region is not a country', () => {
  expect(overview({ partners: ['EU'] }).headline.ja).toMatch(/^1地域と1回の協議/);
});
