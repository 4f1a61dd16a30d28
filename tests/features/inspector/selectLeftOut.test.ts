import { expect, test } from 'vitest';
import { selectLeftOut } from '../../../src/features/inspector/selectLeftOut';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function leftOut(id: string, change: Partial<Filters>) {
  const entry = dataset.records.get(id);
  if (!entry) throw new Error(`no record ${id}`);
  return selectLeftOut(entry, { ...defaultFilters(dataset), ...change }, dataset);
}

test('nothing is left out without a filter', () => {
  for (const { id } of dataset.records.values()) expect(leftOut(id, {}), id).toBeNull();
});

test('a consultation: by its year, by its partners, by both', () => {
  const years = { from: 2015, to: 2016 };
  expect(leftOut('2014-us', { years })?.ja).toBe('選んだ年に含まれない。');
  expect(leftOut('2014-us', { partners: ['GB'] })?.en).toBe('It is not with a chosen partner.');
  expect(leftOut('2014-us', { years, partners: ['GB'] })?.en).toBe(
    'Its year is not chosen. It is not with a chosen partner.',
  );
  expect(leftOut('2014-cn-kr', { partners: ['KR'] })).toBeNull();
});

test('a partner and a level that are not chosen', () => {
  expect(leftOut('US', { partners: ['GB'] })?.ja).toBe('選んだ国・地域ではない。');
  expect(leftOut('working', { levels: ['leaders'] })?.en).toBe('It is not a chosen level.');
});

test('a forum: by its level, and by where the chosen partners stand, in the word that is right for it', () => {
  expect(leftOut('g7', { levels: ['working'] })?.ja).toBe('選んだレベルの会議ではない。');
  expect(leftOut('g7', { partners: ['CN'] })?.ja).toBe('中国：構成員でない（補足情報）。');
  expect(leftOut('t-cy', { partners: ['CN'] })?.en).toBe(
    'China: not a party to the convention (added facts).',
  );
  expect(leftOut('iwwn', { partners: ['CN'] })).toBeNull();
});

test('an item of the framework: as the chart says it', () => {
  expect(leftOut('cb-2', { partners: ['US'] })?.ja).toBe('選んだ国・地域に係るものではない。');
  expect(leftOut('jica', { partners: ['US'] })).toBeNull();
});
