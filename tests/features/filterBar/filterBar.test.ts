import { describe, expect, test } from 'vitest';
import { chipsOf } from '../../../src/features/filterBar/chipsOf';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { worksOn } from '../../../src/filters/worksOn';
import { foldWords } from '../../../src/i18n/foldWords';
import { moveEnd, trackOf } from '../../../src/features/filterBar/yearTrack';
import { defaultFilters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const all = defaultFilters(dataset);

describe('searching for a partner', () => {
  test.each([
    ['ＵＫ', 'uk'],
    ['U.S.', 'us'],
    ['いすらえる', 'イスラエル'],
    ['Ｅｓｔｏｎｉａ', 'estonia'],
    ['ｲﾝﾄﾞ', 'インド'],
  ])('%s is found as %s', (typed, words) => {
    expect(foldWords(typed)).toBe(words);
  });
});

describe('chips', () => {
  test('there is one for each thing chosen, and each takes away only itself', () => {
    const chips = chipsOf(dataset, {
      partners: ['GB', 'US'],
      years: { from: 2013, to: 2015 },
      levels: ['leaders'],
      pillars: [2],
    });
    expect(chips.map(({ name }) => name.en)).toEqual([
      'UK',
      'U.S.',
      '2013–2015',
      dataset.forumLevels[0]?.short.en,
      `② ${dataset.frameworkNodes.find(({ pillar }) => pillar === 2)?.label.en}`,
    ]);
    expect(chips[0]?.without).toEqual({ partners: ['US'] });
    expect(chips[2]?.without).toEqual({ years: { from: 2012, to: 2016 } });
  });

  test('nothing chosen, no chip', () => {
    expect(chipsOf(dataset, all)).toEqual([]);
  });

  test('what has no effect on a view is known', () => {
    expect(worksOn('/timeline', 'levels', dataset)).toBe(false);
    expect(worksOn('/forums', 'years', dataset)).toBe(false);
    expect(worksOn('/framework', 'years', dataset)).toBe(true);
    expect(worksOn('/timeline', 'partners', dataset)).toBe(true);
    expect(worksOn('/forums', 'partners', dataset)).toBe(true);
  });

  test('without added facts nothing says which forums a partner is in', () => {
    const printed = withoutSupplement(dataset);
    expect(worksOn('/forums', 'partners', printed)).toBe(false);
    expect(worksOn('/forums', 'levels', printed)).toBe(true);
    expect(worksOn('/framework', 'partners', printed)).toBe(true);
    expect(worksOn('/timeline', 'partners', printed)).toBe(true);
  });
});

describe('the two ends of the years', () => {
  test('an end stops where it meets the other', () => {
    expect(moveEnd({ from: 2013, to: 2014 }, 'from', 2016)).toEqual({ from: 2014, to: 2014 });
    expect(moveEnd({ from: 2013, to: 2014 }, 'to', 2012)).toEqual({ from: 2013, to: 2013 });
    expect(moveEnd({ from: 2012, to: 2016 }, 'to', 2014)).toEqual({ from: 2012, to: 2014 });
  });

  test('on one year the thumbs stand one thumb apart, so that each can be taken', () => {
    const way = '(100% - 2 * var(--thumb))';
    expect(trackOf({ from: 2014, to: 2014 }, all.years)).toEqual({
      left: `calc(calc(var(--thumb) / 2) + ${way} * 0.5)`,
      width: `calc(var(--thumb) + ${way} * 0)`,
    });
  });
});
