import { expect, test } from 'vitest';
import { fitFactor, type Laid } from '../../../../src/features/briefing/scene/fitFactor';

const laid = (more: Partial<Laid>): Laid => ({
  needed: 1080,
  room: 1080,
  smallest: 24,
  full: 24,
  factor: 1,
  filtering: false,
  ...more,
});

test('what fits keeps its size', () => {
  expect(fitFactor(laid({}))).toBe(1);
  expect(fitFactor(laid({ needed: 700, factor: 0.9 }))).toBe(0.9);
});

test('what is too high is set smaller in proportion', () => {
  expect(fitFactor(laid({ needed: 1200 }))).toBeCloseTo(0.8955, 4);
});

test('no word gets smaller than 18 px where the stage has 24 px to the rem', () => {
  expect(fitFactor(laid({ needed: 2400, smallest: 19.5 }))).toBeCloseTo(18 / 19.5, 6);
  expect(fitFactor(laid({ needed: 2400, smallest: 18 }))).toBe(1);
});

test('while the filter takes a part of the room, words go down to 14 px for every row to be in sight', () => {
  expect(fitFactor(laid({ needed: 1200, smallest: 18, filtering: true }))).toBeCloseTo(0.8955, 4);
  expect(fitFactor(laid({ needed: 2400, smallest: 18, filtering: true }))).toBeCloseTo(14 / 18, 6);
});

test('a smaller window has a smaller limit in the same proportion', () => {
  expect(fitFactor(laid({ needed: 2400, room: 720, full: 16, smallest: 13 }))).toBeCloseTo(12 / 13, 6);
});

test('going on from a smaller size it stays above the limit, and never grows', () => {
  const once = fitFactor(laid({ needed: 1200, smallest: 24 }));
  const twice = fitFactor(laid({ needed: 1100, smallest: 24 * once, factor: once }));
  expect(twice).toBeLessThan(once);
  expect(24 * twice).toBeGreaterThanOrEqual(18);
  expect(fitFactor(laid({ needed: 1500, smallest: 15, factor: 0.8 }))).toBe(0.8);
});

test('without words in a drawing nothing is set smaller, since nothing tells how far', () => {
  expect(fitFactor(laid({ needed: 2000, smallest: null }))).toBe(1);
});
