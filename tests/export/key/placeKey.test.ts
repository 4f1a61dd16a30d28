import { expect, test } from 'vitest';
import { placedWidth } from '../../../src/charts/placeText';
import { placeKey } from '../../../src/export/key/placeKey';

const entries = [
  { words: '構成員', marked: true },
  { words: '構成員・参加者（主催・議長の経験あり）', marked: true },
  { words: 'オブザーバー', marked: true },
  {
    words: '数だけの行・列は、全ての組に資料がある。「n以上」は、資料のない組があるため、確認できた数のみ。',
    marked: false,
  },
];

test.each([280, 480, 1200])('a key of %i px keeps its words inside and apart', (width) => {
  const key = placeKey(entries, { width, lang: 'ja', scale: 1 });
  const lines = key.entries.flatMap(({ lines: own }) => own);
  expect(lines.map(({ words }) => words).join('')).toBe(entries.map(({ words }) => words).join(''));
  for (const line of lines) {
    expect(line.x + placedWidth(line)).toBeLessThanOrEqual(width + 0.01);
    expect(line.y).toBeLessThan(key.height);
    for (const other of lines) {
      if (other === line || Math.abs(other.y - line.y) >= line.size) continue;
      expect(other.x >= line.x + placedWidth(line) || line.x >= other.x + placedWidth(other)).toBe(true);
    }
  }
  for (const { mark, lines: own } of key.entries) {
    expect(mark === null).toBe(own[0]?.words.startsWith('数'));
    expect((mark?.x ?? -14) + 14).toBeLessThanOrEqual(own[0]?.x ?? 0);
  }
});
