import { afterEach, expect, test, vi } from 'vitest';
import { parseBriefingPlace } from '../../src/filters/briefingPlace';
import { openWindow } from '../../src/filters/openWindow';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a page and a briefing have one window, at the place that is asked for', () => {
  const focus = vi.spyOn(window, 'focus').mockReturnValue(undefined);
  const open = vi.spyOn(window, 'open').mockReturnValue(window);
  const place = parseBriefingPlace('own-a', 'scene=2&lang=en');
  expect(openWindow('presenter', place)).toBe(true);
  expect(openWindow('presenter', { ...place, scene: 3 })).toBe(true);
  expect(openWindow('stage', place)).toBe(true);
  expect(focus).toHaveBeenCalledTimes(3);
  expect(open.mock.calls.map(([href, name]) => [href, name])).toEqual([
    ['#/briefing/own-a/presenter?scene=2&lang=en', 'presenter-own-a'],
    ['#/briefing/own-a/presenter?scene=3&lang=en', 'presenter-own-a'],
    ['#/briefing/own-a?scene=2&lang=en', 'stage-own-a'],
  ]);
});

test('two briefings that came with their links have a window each', () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  openWindow('presenter', parseBriefingPlace('shared', 'data=zAb'));
  openWindow('presenter', parseBriefingPlace('shared', 'data=zCd'));
  const [one, other] = open.mock.calls.map(([, name]) => name);
  expect(one).not.toBe(other);
});

test('a window that the browser does not let open is told', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  expect(openWindow('presenter', parseBriefingPlace('own-a', ''))).toBe(false);
});
