import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesText } from '../../../src/export/citation/placesText';
import { viewPlaces, type ShownView } from '../../../src/export/citation/viewPlaces';
import { defaultFilters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function shown(path: string, more: Partial<ShownView> = {}): ShownView {
  return { path, filters: defaultFilters(dataset), view: { compared: [], lane: 'none' }, ...more };
}

const wordsOf = (...args: Parameters<typeof shown>) =>
  placesText(viewPlaces(dataset, shown(...args)), dataset)?.words ?? null;

describe('the places in the source that a view stands on', () => {
  test('a profile names the section of each of its years', () => {
    expect(wordsOf('/partners/EE')).toEqual({
      ja: 'スライド6：二国間協議 2014年、スライド6：二国間協議 2015年',
      en: 'Slide 6: Consultations 2014; Slide 6: Consultations 2015',
    });
    expect(
      wordsOf('/partners/EE', { filters: { ...defaultFilters(dataset), years: { from: 2015, to: 2016 } } })
        ?.en,
    ).toBe('Slide 6: Consultations 2015');
  });

  test('and by their slides those of the items that speak of its partner, which a comparison does not show', () => {
    expect(wordsOf('/partners/US')?.en).toMatch(
      /^Slide 6: Consultations 2013; .*; Slide 6: Consultations 2016; items that mention it: slides 1–2\b/,
    );
    const together = wordsOf('/partners/US', { view: { compared: ['CN'], lane: 'none' } });
    expect(together?.en).toMatch(/Slide 6: Note 2: China and Korea$/);
    expect(together?.ja).not.toContain('係る項目');
  });

  test.each([
    ['/timeline', 'スライド6', 'slide 6'],
    ['/forums', 'スライド6', 'slide 6'],
    ['/partners', 'スライド6', 'slide 6'],
    ['/framework', 'スライド7～8、基本方針本文', 'slides 7–8 and the text of the basic policy'],
    ['/strategy', 'スライド1～7', 'slides 1–7'],
  ])('%s: %s', (path, ja, en) => {
    expect(wordsOf(path)).toEqual({ ja, en });
  });

  test.each(['/', '/records', '/source', '/glossary', '/partners/XX', '/nowhere'])(
    '%s draws on all of the source, or on none',
    (path) => {
      expect(wordsOf(path)).toBeNull();
    },
  );

  test('few sections are named, and the lane of milestones has places of its own', () => {
    const filters = { ...defaultFilters(dataset), partners: ['IN'] };
    expect(wordsOf('/timeline', { filters })?.en).toBe('Slide 6: Consultations 2012');
    expect(wordsOf('/timeline', { view: { compared: [], lane: 'milestones' } })?.ja).toBe(
      'スライド1～3、5～8、基本方針本文',
    );
  });

  test('of the timeline they are those of the consultations that pass, for any filter', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const { partners, years } = filters;
        const rows = file.consultations.filter(
          (row) =>
            row.year >= years.from &&
            row.year <= years.to &&
            (partners.length === 0 || row.partners.some((id) => partners.includes(id))),
        );
        const { cites } = viewPlaces(dataset, shown('/timeline', { filters }));
        expect(new Set(cites)).toEqual(new Set(rows.flatMap((row) => row.cites)));
        expect(cites).toEqual(file.source.sections.map(({ id }) => id).filter((id) => cites.includes(id)));
        expect(wordsOf('/timeline', { filters }) === null).toBe(rows.length === 0);
      }),
    );
  });
});
