import { expect, test } from 'vitest';
import { isComposing } from '../../src/ui/isComposing';

test('a key belongs to an input method while it composes, and in Safari by its number once it has ended', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});
