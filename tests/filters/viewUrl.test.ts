import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  RECORD_KINDS,
  formatView,
  parseView,
  unknownParams,
  type ViewState,
} from '../../src/filters/viewUrl';
import { formsAt } from '../../src/filters/forms';
import { paths } from '../../src/filters/paths';
import { RECORD_COLUMNS } from '../../src/filters/recordColumns';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const parse = (query: string, path?: string) => parseView(new URLSearchParams(query), dataset, path);

const orders = [...RECORD_COLUMNS, 'name', 'filter'];

/** Any view of the screen at a path. */
const viewsAt = (path: string): fc.Arbitrary<ViewState> =>
  fc.record({
    lang: fc.constantFrom('ja', 'en'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    record: fc.option(fc.constantFrom(...dataset.records.keys())),
    supplement: fc.constantFrom('on', 'off'),
    embed: fc.boolean(),
    as: fc.constantFrom(...formsAt(path)),
    sort: fc.constantFrom('first', 'count', 'name'),
    by: fc.option(
      fc.record({
        column: fc.constantFrom(...(path === paths.records ? orders : ['year', 'partners', 'name'])),
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
    columns: fc.uniqueArray(fc.constantFrom(...RECORD_COLUMNS)),
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

  test('parse undoes format, for every view of every screen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(paths)).chain((path) => fc.tuple(fc.constant(path), viewsAt(path))),
        ([path, view]) => {
          const written = new URLSearchParams(formatView(view, dataset).map((pair) => [...pair]));
          expect(parseView(written, dataset, path)).toEqual({ value: view, ignored: [] });
        },
      ),
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
    'embed=yes',
    'dates=all',
    'lane=x',
    'with=XX',
    'section=D99',
    'term=none',
    'kinds=people',
    'layer=deck',
    'columns=9',
    'columns=year',
  ])('%s is ignored and named', (query) => {
    const { ignored } = parse(query);
    expect(ignored.map(({ param, value }) => `${param}=${value}`)).toEqual([query]);
  });

  test.each([
    ['/records', 'by=bogus'],
    ['/records', 'by=-year'],
    ['/forums', 'as=relations'],
    ['/strategy', 'as=matrix'],
    ['/timeline', 'as=matrix'],
    ['/partners/GB', 'as=relations'],
  ])('on %s %s is ignored and named', (path, query) => {
    const { value, ignored } = parse(query, path);
    expect(ignored.map(({ param, value: said }) => `${param}=${said}`)).toEqual([query]);
    expect([value.as, value.by]).toEqual(['chart', null]);
  });

  test.each([
    ['/records', 'by=-filter'],
    ['/records', 'as=table'],
    ['/timeline', 'by=year'],
    ['/forums', 'as=matrix'],
    ['/strategy', 'as=relations'],
    ['/', 'as=table'],
  ])('on %s %s is understood', (path, query) => {
    expect(parse(query, path).ignored).toEqual([]);
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
