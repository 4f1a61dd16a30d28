import { expect, test } from 'vitest';
import type { Words } from '../../../src/dataset/briefing/briefing';
import { numberedTitle } from '../../../src/dataset/briefing/numberedTitle';
import { LIMITS } from '../../../src/dataset/briefing/schema';

const briefing = (title: Words) => ({ id: 'own-a', title, scenes: [] });
const numbered = (title: Words, ...others: readonly Words[]) =>
  numberedTitle(briefing(title), [title, ...others].map(briefing));

test('a copy gets the first number that no other briefing has, in each language it has', () => {
  expect(numbered({ ja: '説明', en: 'Talk' })).toEqual({ ja: '説明（2）', en: 'Talk (2)' });
  expect(numbered({ en: 'Talk' })).toEqual({ en: 'Talk (2)' });
  expect(numbered({ ja: '説明' }, { ja: '説明（2）' }, { ja: '説明（3）' })).toEqual({ ja: '説明（4）' });
});

test('one without a title is told apart too', () => {
  expect(numbered({})).toEqual({ ja: '無題のブリーフィング（2）', en: 'Untitled briefing (2)' });
});

test('a title of the greatest length stays within it', () => {
  const { ja = '' } = numbered({ ja: '題'.repeat(LIMITS.title) });
  expect(ja).toHaveLength(LIMITS.title);
  expect(ja).toMatch(/題（2）$/);
});
