import { expect, test } from 'vitest';
import { growth, moved, readTransform, turnOf } from '../../../src/export/pptx/matrix';

test('transforms apply from the right to the left', () => {
  const matrix = readTransform('translate(10 20) scale(2)');
  expect(moved(matrix, { x: 3, y: 4 })).toEqual({ x: 16, y: 28 });
  expect(growth(matrix)).toBe(2);
  expect(moved(readTransform('scale(2) translate(10,20)'), { x: 3, y: 4 })).toEqual({ x: 26, y: 48 });
});

test('a turn is around its own point, clockwise', () => {
  const matrix = readTransform('rotate(90 100 50)');
  const there = moved(matrix, { x: 110, y: 50 });
  expect(there.x).toBeCloseTo(100, 9);
  expect(there.y).toBeCloseTo(60, 9);
  expect(turnOf(matrix)).toBeCloseTo(90, 9);
});

test('a matrix is taken as it is, and an unknown word changes nothing', () => {
  expect(moved(readTransform('matrix(1 0 0 -1 5 6)'), { x: 1, y: 2 })).toEqual({ x: 6, y: 4 });
  expect(moved(readTransform('none'), { x: 1, y: 2 })).toEqual({ x: 1, y: 2 });
});
