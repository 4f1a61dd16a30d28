import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  RECORD_KINDS,
  formatView,
  parseView,
  unknownParams,
  type ViewState,
} from '../../src/filters/viewUrl';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const parse = (query: string) => parseView(new URLSearchParams(query), dataset);

const views: fc.Arbitrary<ViewState> = fc.record({
  lang: fc.constantFrom('ja', 'en'),
  theme: fc.constantFrom('system', 'light', 'dark'),
  record: fc.option(fc.constantFrom(...dataset.records.keys())),
  supplement: fc.constantFrom('on', 'off'),
  as: fc.constantFrom('chart', 'table', 'matrix', 'relations'),
  sort: fc.constantFrom('first', 'count', 'name'),
  by: fc.option(
    fc.record({
      column: fc.constantFrom('year', 'partners', 'name'),
      direction: fc.constantFrom('ascending', 'descending'),
    }),
  ),
  open: fc.subarray([...dataset.frameworkBranches]),
  node: fc.option(fc.constantFrom(...dataset.frameworkNodes.map(({ id }) => id))),
  dates: fc.constantFrom('printed', 'added'),
  lane: fc.constantFrom('none', 'milestones'),
  compared: fc.subarray(
    dataset.partners.map(({ id }) => id),
    { maxLength: 4 },
  ),
  section: fc.option(fc.constantFrom(...dataset.sectionById.keys())),
  term: fc.option(fc.constantFrom(...dataset.termById.keys())),
  words: fc.string(),
  kinds: fc.subarray([...RECORD_KINDS]).map((kinds) => (kinds.length === RECORD_KINDS.length ? [] : kinds)),
  layer: fc.constantFrom('all', 'source', 'added'),
  columns: fc.uniqueArray(fc.constantFrom('kind', 'year', 'partners', 'cites')),
});

describe('the view in the address', () => {
  test('is Japanese, a chart, with nothing selected, when the address says nothing', () => {
    const { value } = parse('');
    expect(value).toMatchObject({
      lang: 'ja',
      theme: 'system',
      record: null,
      as: 'chart',
      sort: 'first',
      by: null,
    });
    expect(formatView(value, dataset)).toEqual([]);
  });

  test('parse undoes format, for every view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const written = new URLSearchParams(formatView(view, dataset).map((pair) => [...pair]));
        expect(parseView(written, dataset)).toEqual({ value: view, ignored: [] });
      }),
    );
  });

  test.each([
    'lang=fr',
    'theme=pink',
    'record=2014-xx',
    'as=map',
    'sort=size',
    'node=2014-us',
    'open=nothing',
    'supplement=no',
    'dates=all',
    'lane=x',
    'with=XX',
    'section=D99',
    'term=none',
    'kinds=people',
    'layer=deck',
    'columns=9',
  ])('%s is ignored and named', (query) => {
    const { ignored } = parse(query);
    expect(ignored.map(({ param, value }) => `${param}=${value}`)).toEqual([query]);
  });

  test('a parameter given twice is read and named once', () => {
    expect(unknownParams(new URLSearchParams('x=1&x=1')).map(({ param, value }) => [param, value])).toEqual([
      ['x', '1,1'],
    ]);
  });

  test('names a parameter that nothing reads', () => {
    const found = unknownParams(new URLSearchParams('partner=US&lang=en'));
    expect(found.map(({ param, reason }) => [param, reason.ja])).toEqual([
      ['partner', 'この項目は使われていません。'],
    ]);
  });
});
