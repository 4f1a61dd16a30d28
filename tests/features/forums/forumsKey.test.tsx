import { expect, test } from 'vitest';
import { pyramidKey } from '../../../src/features/forums/forumsKey';

const saidOf = (count: Parameters<typeof pyramidKey>[0]) => pyramidKey(count).map(({ words }) => words.ja);

test('a look that no brick has is not in the key', () => {
  expect(saidOf({ in: 9, out: 7, unknown: 0, total: 16 })).toEqual(['該当する 9', '該当しない 7']);
  expect(saidOf({ in: 16, out: 0, unknown: 0, total: 16 })).toEqual(['該当する 16']);
  expect(saidOf({ in: 5, out: 9, unknown: 2, total: 16 })[2]).toContain('資料なし 2');
});
