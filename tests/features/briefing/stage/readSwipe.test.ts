import { expect, test } from 'vitest';
import { readSwipe } from '../../../../src/features/briefing/stage/readSwipe';

const from = { x: 200, y: 300, at: 1000 };
const to = (x: number, y: number, at = 1200) => readSwipe(from, { x, y, at });

test('a swipe to the left goes on, to the right goes back', () => {
  expect(to(100, 310)).toBe(1);
  expect(to(300, 290)).toBe(-1);
});

test('a tap, a scroll, a slanting and a slow finger are no swipe', () => {
  expect(to(190, 300)).toBeNull();
  expect(to(200, 100)).toBeNull();
  expect(to(120, 250)).toBeNull();
  expect(to(100, 310, 2000)).toBeNull();
});
