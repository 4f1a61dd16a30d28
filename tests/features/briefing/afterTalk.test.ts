import { expect, test } from 'vitest';
import { afterTalk, allBriefings } from '../../../src/features/briefing/afterTalk';
import { parseBriefingPlace } from '../../../src/filters/briefingPlace';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const after = (briefing: string, search: string) => afterTalk(parseBriefingPlace(briefing, search), dataset);

test('a talk leads to the list of briefings, and one that came with a link to its own page, to be kept', () => {
  expect(after('japan-2016', 'scene=3')).toBe('/briefings');
  expect(after('own-a', 'scene=3&lang=en')).toBe('/briefings?lang=en');
  expect(after('shared', 'scene=2&data=zAb_-1')).toBe('/briefings/shared/zAb_-1');
  expect(after('shared', 'data=zAb&lang=en')).toBe('/briefings/shared/zAb?lang=en');
});

test('the theme goes along', () => {
  expect(after('own-a', 'scene=3&lang=en&theme=dark')).toBe('/briefings?lang=en&theme=dark');
  expect(after('shared', 'data=zAb&theme=light')).toBe('/briefings/shared/zAb?theme=light');
  expect(allBriefings({ lang: 'ja', theme: 'dark' }, dataset)).toBe('/briefings?theme=dark');
});
