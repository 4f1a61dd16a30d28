import { describe, expect, test } from 'vitest';
import { parseBriefing } from '../../../src/dataset/briefing/parseBriefing';
import { plainLine, plainText } from '../../../src/dataset/briefing/plainText';

describe('words that come from outside', () => {
  test('keep their letters, tabs and lines, and lose what no file can hold', () => {
    expect(plainText('表\tA😀\né')).toBe('表\tA😀\né');
    expect(plainText('a\u000Bb\r\nc\u2028d')).toBe('a\nb\nc\nd');
    expect(plainText('a\u0000\u001Fb\uFFFEc\uD800d')).toBe('abcd');
    expect(plainLine('a\u000Bb\tc')).toBe('a b c');
  });

  test('are cleaned at the door of a briefing', () => {
    const parsed = parseBriefing({
      version: 1,
      id: 'x',
      title: { ja: '題\u000B名' },
      scenes: [{ id: 's', title: { en: 'a\u0000b' }, notes: { en: 'one\u000Btwo' }, at: '/timeline' }],
    });
    expect(parsed).toEqual({
      ok: true,
      briefing: {
        id: 'x',
        title: { ja: '題 名' },
        scenes: [{ id: 's', title: { en: 'ab' }, notes: { en: 'one\ntwo' }, at: '/timeline' }],
      },
    });
  });
});
