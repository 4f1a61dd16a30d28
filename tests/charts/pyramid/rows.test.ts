import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareRow } from '../../../src/charts/pyramid/shareRow';
import { splitEvenly } from '../../../src/charts/pyramid/splitEvenly';
import { splitRows } from '../../../src/charts/pyramid/splitRows';

describe('sharing the width of a row', () => {
  test('gives all the same, but more to who needs more', () => {
    expect(shareRow([10, 20, 10], 90)).toEqual([30, 30, 30]);
    expect(shareRow([10, 50, 10], 90)).toEqual([20, 50, 20]);
    expect(shareRow([60, 20, 5], 90)).toEqual([60, 20, 10]);
    expect(shareRow([50, 50], 90)).toBeNull();
  });

  test('shares out the whole width and gives nobody less than needed', () => {
    const needs = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 400 }), (wanted, spare) => {
        const width = wanted.reduce((sum, need) => sum + need, 0) + spare;
        const shares = shareRow(wanted, width) ?? [];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(width, 6);
        expect(shares.every((share, index) => share >= wanted[index]!)).toBe(true);
      }),
    );
  });
});

test('rows of equal length, the lower ones with what is left over', () => {
  expect(splitRows([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  expect(splitRows([1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([
    [1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
  expect(splitRows([], 1)).toEqual([[]]);
});

describe('the most even split that fits', () => {
  const fit = (most: number) => (part: readonly number[]) =>
    part.reduce((sum, item) => sum + item, 0) <= most ? { row: part, bricks: part.length } : null;

  test('is found', () => {
    expect(splitEvenly([3, 3, 3, 3], 2, fit(9))).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(splitEvenly([1, 1, 1, 9], 2, fit(9))).toEqual([[1, 1, 1], [9]]);
  });

  test('or there is none', () => {
    expect(splitEvenly([5, 5, 5], 2, fit(9))).toBeNull();
  });
});
