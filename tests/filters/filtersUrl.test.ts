import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilters } from '../../src/filters/filters';
import { formatFilters, parseFilters } from '../../src/filters/filtersUrl';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const parse = (query: string) => parseFilters(new URLSearchParams(query), dataset);
const format = (query: string) => formatFilters(parse(query).value, dataset);

describe('the filter in the address', () => {
  test('is read as it is written', () => {
    expect(parse('partners=US,GB&years=2013-2015&levels=leaders&pillars=1,3')).toEqual({
      value: {
        partners: ['GB', 'US'],
        years: { from: 2013, to: 2015 },
        levels: ['leaders'],
        pillars: [1, 3],
      },
      ignored: [],
    });
  });

  test('is not written where it asks for nothing', () => {
    expect(formatFilters(defaultFilters(dataset), dataset)).toEqual([]);
    expect(format('years=2012-2016&partners=')).toEqual([]);
    expect(format('pillars=3,2,1')).toEqual([]);
  });

  test('writes a single year once', () => {
    expect(format('years=2014')).toEqual([['years', '2014']]);
    expect(format('years=2014-2014')).toEqual([['years', '2014']]);
  });

  test('parse undoes format, for every filter', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const written = new URLSearchParams(
          formatFilters(filters, dataset).map(([param, value]) => [param, value]),
        );
        expect(parseFilters(written, dataset)).toEqual({ value: filters, ignored: [] });
      }),
    );
  });

  test('format undoes parse, for every address, after one reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('US', 'XX', 'CN', '', '2014', '１')),
        fc.string(),
        (partners, years) => {
          const first = parse(new URLSearchParams({ partners: partners.join(','), years }).toString()).value;
          const again = parse(
            new URLSearchParams(formatFilters(first, dataset).map((pair) => [...pair])).toString(),
          );
          expect(again).toEqual({ value: first, ignored: [] });
        },
      ),
    );
  });

  test.each([
    ['partners=US,XX', 'partners', 'XX', 'This is not a partner in the source.'],
    ['levels=top', 'levels', 'top', 'This is not a forum level in the source.'],
    ['pillars=4', 'pillars', '4', 'This is not a pillar in the source.'],
    ['years=2011-2014', 'years', '2011-2014', 'Years are written as in "2012-2016", within 2012 to 2016.'],
    ['years=2015-2013', 'years', '2015-2013', 'Years are written as in "2012-2016", within 2012 to 2016.'],
    ['years=soon', 'years', 'soon', 'Years are written as in "2012-2016", within 2012 to 2016.'],
  ])('%s: what is not known is dropped and named', (query, param, value, reason) => {
    const { ignored } = parse(query);
    expect(ignored.map((item) => [item.param, item.value, item.reason.en])).toEqual([[param, value, reason]]);
  });

  test('a list given in several parts is one list, and names what it does not know once', () => {
    const { value, ignored } = parse('partners=XX,US&partners=XX&partners=GB');
    expect(value.partners).toEqual(['GB', 'US']);
    expect(ignored.map((item) => item.value)).toEqual(['XX']);
  });

  test('keeps the known partners beside an unknown one', () => {
    expect(parse('partners=XX,US').value.partners).toEqual(['US']);
  });
});
