import { describe, expect, test } from 'vitest';
import { travel, type Stop } from '../../src/charts/travel';

// a   b
//   c
// d   e
const stops: Stop[] = [
  { id: 'a', x: 0, y: 0 },
  { id: 'b', x: 100, y: 0 },
  { id: 'c', x: 50, y: 40 },
  { id: 'd', x: 0, y: 80 },
  { id: 'e', x: 100, y: 80 },
];

describe('keyboard travel between marks', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'd'],
    ['e', 'ArrowLeft', 'd'],
    ['e', 'ArrowUp', 'b'],
    ['c', 'ArrowRight', 'b'],
    ['d', 'Home', 'a'],
    ['a', 'End', 'e'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(travel(stops, from, key)).toBe(to);
  });

  test.each([
    ['a', 'ArrowUp'],
    ['b', 'ArrowRight'],
    ['a', 'x'],
    ['nowhere', 'ArrowRight'],
  ])('from %s, %s leads nowhere', (from, key) => {
    expect(travel(stops, from, key)).toBeNull();
  });

  test('without marks there is nowhere to go', () => {
    expect(travel([], 'a', 'Home')).toBeNull();
  });
});
