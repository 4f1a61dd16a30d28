import { expect, test } from 'vitest';
import { recordName } from '../../src/dataset/recordName';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

function nameOf(id: string) {
  const entry = dataset.records.get(id);
  return entry && recordName(entry, dataset);
}

test('a bilateral consultation is called after its year and its partner', () => {
  expect(nameOf('2014-us')).toEqual({ ja: '2014年 米国との協議', en: '2014 consultation with the U.S.' });
  expect(nameOf('2015-ru')).toEqual({ ja: '2015年 ロシアとの協議', en: '2015 consultation with Russia' });
});

test('the trilateral names both partners', () => {
  expect(nameOf('2014-cn-kr')).toEqual({
    ja: '2014年 中国・韓国との三カ国協議',
    en: '2014 trilateral consultation with China and the ROK',
  });
});

test('every other record keeps the name it has in the dataset', () => {
  expect(nameOf('GB')).toEqual({ ja: '英国', en: 'UK' });
  expect(nameOf('first')).toEqual({ ja: 'FiRST', en: 'FIRST' });
  expect(nameOf('ms-cybersecurity-strategy')?.en).toBe('Cybersecurity Strategy (Cabinet Decision)');
});

test('no two records of one kind are called alike, save items of a tree', () => {
  const names = [...dataset.records.values()]
    .filter(({ kind }) => kind !== 'framework' && kind !== 'strategy')
    .map((entry) => `${entry.kind} ${recordName(entry, dataset).ja}`);
  expect(new Set(names).size).toBe(names.length);
});
