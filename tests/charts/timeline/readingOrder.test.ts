import { expect, test } from 'vitest';
import { travel } from '../../../src/charts/travel';
import { place } from './placed';

test('the marks are read row by row, a trilateral with the upper of its rows', () => {
  expect(place({ filters: { partners: ['US', 'CN', 'KR'] } }).stops.map(({ id }) => id)).toEqual([
    '2013-us',
    '2014-us',
    '2015-us',
    '2016-us',
    '2014-cn-kr',
    '2015-cn-kr',
  ]);
});

test.each([
  ['first', 960],
  ['count', 960],
  ['name', 960],
  ['first', 358],
  ['name', 288],
] as const)('the arrow keys alone reach all 21 (order by %s, %i px)', (order, width) => {
  const stops = place({ order, width }).stops;
  const reached = new Set(['2012-gb']);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      const next = travel(stops, id, key);
      if (next !== null) reached.add(next);
    }
  }
  expect(reached.size).toBe(21);
});
