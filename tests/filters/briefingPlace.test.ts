import { expect, test } from 'vitest';
import { formatBriefingPlace, parseBriefingPlace } from '../../src/filters/briefingPlace';

const first = {
  briefing: 'japan-2016',
  scene: 1,
  at: null,
  lang: 'ja',
  theme: 'system',
  data: null,
} as const;

test('the place of a briefing is one address, read and written back the same', () => {
  const place = { ...first, scene: 3, at: '/timeline?partners=US,GB', lang: 'en', theme: 'dark' } as const;
  const link = formatBriefingPlace('presenter', place);
  expect(link).toBe(
    '/briefing/japan-2016/presenter?scene=3&lang=en&theme=dark&at=%2Ftimeline%3Fpartners%3DUS%2CGB',
  );
  expect(parseBriefingPlace('japan-2016', link.slice(link.indexOf('?')))).toEqual(place);
});

test('what is not understood falls back to the first scene, at its own link', () => {
  for (const search of ['', '?scene=', '?scene=1.5', '?scene=x', '?at=javascript:1', '?lang=fr']) {
    expect(parseBriefingPlace('japan-2016', search), search).toEqual(first);
  }
});

test('a number is kept as it was asked for, so that below the first scene is told like beyond the last', () => {
  for (const scene of [0, -2, 99]) {
    expect(parseBriefingPlace('japan-2016', `?scene=${scene}`)).toEqual({ ...first, scene });
  }
});
