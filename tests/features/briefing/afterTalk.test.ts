import { expect, test } from 'vitest';
import { afterTalk } from '../../../src/features/briefing/afterTalk';
import { parseBriefingPlace } from '../../../src/filters/briefingPlace';

test('a talk leads to the list of briefings, and one that came with a link to its own page, to be kept', () => {
  expect(afterTalk(parseBriefingPlace('japan-2016', 'scene=3'))).toBe('/briefings');
  expect(afterTalk(parseBriefingPlace('own-a', 'scene=3&lang=en'))).toBe('/briefings?lang=en');
  expect(afterTalk(parseBriefingPlace('shared', 'scene=2&data=zAb_-1'))).toBe('/briefings/shared/zAb_-1');
  expect(afterTalk(parseBriefingPlace('shared', 'data=zAb&lang=en'))).toBe('/briefings/shared/zAb?lang=en');
});
