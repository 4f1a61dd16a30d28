import fc from 'fast-check';
import { matchPath } from 'react-router';
import { expect, test } from 'vitest';
import { partnerPath, paths, plainPath } from '../../src/filters/paths';
import { profilePartners, writtenPartner } from '../../src/filters/profilePartners';
import { realDataset } from '../support/realDataset';

test('a stroke at the end of a path changes nothing', () => {
  expect(plainPath('/')).toBe('/');
  expect(plainPath('//')).toBe('/');
  expect(plainPath('/timeline/')).toBe('/timeline');
  expect(plainPath('/partners/EE//')).toBe('/partners/EE');
  expect(plainPath('/partners/EE')).toBe('/partners/EE');
  expect(writtenPartner('/partners/EE/')).toBe('EE');
  expect(writtenPartner('/partners/')).toBe(null);
  expect(profilePartners('/partners/EE//', ['FR'], realDataset())).toEqual(['EE', 'FR']);
});

test('every path that the router takes for a screen is spelt as that screen, however many strokes end it', () => {
  const screens = [...Object.values(paths).filter((path) => path !== paths.profile), partnerPath('EE')];
  fc.assert(
    fc.property(fc.constantFrom(...screens), fc.nat(4), (path, strokes) => {
      const written = path + '/'.repeat(strokes);
      expect(matchPath(path, written)).not.toBeNull();
      expect(plainPath(written)).toBe(path);
    }),
  );
});
