import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/filters/link';
import { sceneLink, withLook } from '../../src/filters/sceneLink';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

describe('a link to a view', () => {
  test('is read and written back the same, for any filter', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.constantFrom('/timeline', '/forums', '/partners/GB'),
        (filters, path) => {
          const link = writeLink({ ...readLink(path, dataset).value, filters }, dataset);
          const read = readLink(link, dataset);
          expect(read.ignored).toEqual([]);
          expect(read.value.path).toBe(path);
          expect(read.value.filters).toEqual(filters);
          expect(writeLink(read.value, dataset)).toBe(link);
        },
      ),
    );
  });

  test('loses what is a default, and reports what is not known', () => {
    const { value, ignored } = readLink('/timeline?partners=US,XX&sort=first&colour=red', dataset);
    expect(writeLink(value, dataset)).toBe('/timeline?partners=US');
    expect(ignored.map(({ param, value: written }) => [param, written])).toEqual([
      ['partners', 'XX'],
      ['colour', 'red'],
    ]);
  });

  test('is kept in a scene without language and theme, and shown in those of the briefing', () => {
    expect(sceneLink('/timeline?lang=en&theme=dark&partners=GB', dataset)).toBe('/timeline?partners=GB');
    expect(withLook('/timeline?partners=GB', { lang: 'en', theme: 'dark' }, dataset)).toBe(
      '/timeline?partners=GB&lang=en&theme=dark',
    );
  });
});
