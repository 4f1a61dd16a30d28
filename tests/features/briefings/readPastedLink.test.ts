import { describe, expect, test } from 'vitest';
import { readPastedLink } from '../../../src/features/briefings/readPastedLink';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

describe('a pasted address becomes the link of a scene', () => {
  test.each([
    ['http://localhost:4173/#/timeline?partners=GB,US', '/timeline?partners=GB,US'],
    ['  https://example.go.jp/sub/folder/#/forums?as=matrix&lang=en&theme=dark\n', '/forums?as=matrix'],
    ['#/framework?open=all', '/framework?open=all'],
    ['/strategy', '/strategy'],
    // The room has gone from the scene to another view: that one was seen.
    [
      'http://localhost/#/briefing/japan-2016?scene=3&lang=en&at=%2Ftimeline%3Fpartners%3DFR',
      '/timeline?partners=FR',
    ],
  ])('%s', (pasted, at) => {
    expect(readPastedLink(pasted, dataset)).toEqual({ ok: true, at });
  });

  test.each([
    ['', 'not a link to this site'],
    ['https://www.example.org/page', 'not a link to this site'],
    ['hello', 'not a link to this site'],
    ['#/timeline?partners=XX', 'partners=XX'],
    ['#/timeline?foo=1&record=none', 'record=none, foo=1'],
  ])('%s is not one', (pasted, why) => {
    const read = readPastedLink(pasted, dataset);
    expect(read.ok ? '' : read.why.en).toContain(why);
    expect(read.ok ? '' : read.why.ja).not.toBe('');
  });
});
