import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/features/briefing/presenter/firstSentence';

test('a text begins with its first sentence, in both languages', () => {
  expect(firstSentence('柱1は主に二国間です。柱2は別です。', 'ja')).toBe('柱1は主に二国間です。');
  expect(firstSentence('Pillar 1 is bilateral. Pillar 2 is not.', 'en')).toBe('Pillar 1 is bilateral.');
  expect(firstSentence(' No full stop', 'en')).toBe('No full stop');
  expect(firstSentence('', 'en')).toBe('');
});
