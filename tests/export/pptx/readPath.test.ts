import { expect, test } from 'vitest';
import { readPath } from '../../../src/export/pptx/readPath';

test('lines, absolute and relative, across and down, and the way back to the start', () => {
  expect(readPath('M10,20h5v-3L1 2l4,4ZM0 0H7')).toEqual([
    { is: 'move', to: { x: 10, y: 20 } },
    { is: 'line', to: { x: 15, y: 20 } },
    { is: 'line', to: { x: 15, y: 17 } },
    { is: 'line', to: { x: 1, y: 2 } },
    { is: 'line', to: { x: 5, y: 6 } },
    { is: 'close' },
    { is: 'move', to: { x: 0, y: 0 } },
    { is: 'line', to: { x: 7, y: 0 } },
  ]);
});

test('further pairs after a move are lines, and numbers need nothing but a sign between them', () => {
  expect(readPath('m1.5-2 3.25.5')).toEqual([
    { is: 'move', to: { x: 1.5, y: -2 } },
    { is: 'line', to: { x: 4.75, y: -1.5 } },
  ]);
});

test('a smooth curve mirrors the handle before it', () => {
  expect(readPath('M0 0C0 5 5 10 10 10S20 5 20 0')[2]).toEqual({
    is: 'cubic',
    first: { x: 15, y: 10 },
    second: { x: 20, y: 5 },
    to: { x: 20, y: 0 },
  });
});

test('a quadratic curve becomes the cubic one that is the same curve', () => {
  expect(readPath('M0 0Q3 6 6 0')[1]).toEqual({
    is: 'cubic',
    first: { x: 2, y: 4 },
    second: { x: 4, y: 4 },
    to: { x: 6, y: 0 },
  });
});

test('half a circle becomes two cubic curves through its top', () => {
  const [, first, second, ...rest] = readPath('M-10 0A10 10 0 0 1 10 0');
  expect(rest).toEqual([]);
  if (first?.is !== 'cubic' || second?.is !== 'cubic') throw new Error('not curves');
  expect(first.to.x).toBeCloseTo(0, 9);
  expect(first.to.y).toBeCloseTo(-10, 9);
  // The usual share of the radius: 4/3·(√2 − 1).
  expect(first.first.x).toBeCloseTo(-10, 9);
  expect(first.first.y).toBeCloseTo(-5.5228, 4);
  expect(second.to).toEqual({ x: 10, y: 0 });
});

test('the flags of an arc may stand without a space, and its sweep goes the other way round', () => {
  const steps = readPath('M-10 0A10 10 0 0010 0');
  const [, first] = steps;
  if (first?.is !== 'cubic') throw new Error('not a curve');
  expect(first.to.y).toBeCloseTo(10, 9);
});

test('an arc that is too small to reach is made larger, one without a radius is a line', () => {
  const [, first] = readPath('M0 0A1 1 0 0 1 20 0');
  if (first?.is !== 'cubic') throw new Error('not a curve');
  expect(first.to.y).toBeCloseTo(-10, 9);
  expect(readPath('M0 0A0 5 0 0 1 20 0')[1]).toMatchObject({ to: { x: 20, y: 0 } });
});
