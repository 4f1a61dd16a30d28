import { expect, test } from 'vitest';
import { findPartner } from '../../src/dataset/findPartner';
import { profilePartners, writtenPartner } from '../../src/filters/profilePartners';
import { worksOn } from '../../src/filters/worksOn';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

test.each([
  ['gb', 'GB'],
  ['Gb', 'GB'],
  ['ＧＢ', 'GB'],
  ['UK', 'GB'],
  ['英国', 'GB'],
  ['英', 'GB'],
  ['Estonia', 'EE'],
  ['えすとにあ', 'EE'],
  ['U.S.', 'US'],
  ['rok', 'KR'],
])('%s means %s', (written, id) => {
  expect(findPartner(written, dataset)?.id).toBe(id);
});

test.each(['XX', '', 'Japan', 'G', 'GBR'])('%s means no partner of the source', (written) => {
  expect(findPartner(written, dataset)).toBeNull();
});

test('a profile shows the partner of its path and up to three others, none twice', () => {
  expect(profilePartners('/partners/GB', [], dataset)).toEqual(['GB']);
  expect(profilePartners('/partners/GB', ['FR', 'GB', 'DE'], dataset)).toEqual(['GB', 'FR', 'DE']);
  expect(profilePartners('/partners/GB', ['FR', 'DE', 'US', 'IN'], dataset)).toEqual([
    'GB',
    'FR',
    'DE',
    'US',
  ]);
  expect(profilePartners('/partners/XX', ['FR'], dataset)).toEqual([]);
  expect(profilePartners('/partners', ['FR'], dataset)).toEqual([]);
  expect(writtenPartner('/partners/%E8%8B%B1')).toBe('英');
  expect(writtenPartner('/partners/%')).toBe('%');
});

test('only the years act on a profile, partners and years on the list', () => {
  const acting = (path: string) =>
    (['partners', 'years', 'levels', 'pillars'] as const).filter((part) => worksOn(path, part, dataset));
  expect(acting('/partners/GB')).toEqual(['years']);
  expect(acting('/partners')).toEqual(['partners', 'years']);
});
