import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED_ID } from '../../../src/dataset/briefing/bundledId';
import { readBriefingFile } from '../../../src/dataset/briefing/briefingFile';

test('links to the briefing that comes with the app lead to the one in its file', () => {
  const read = readBriefingFile(readFileSync('public/data/briefing.json', 'utf8'));
  expect(read.ok && read.briefing.id).toBe(BUNDLED_ID);
});
