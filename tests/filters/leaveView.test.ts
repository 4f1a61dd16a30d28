import { describe, expect, test } from 'vitest';
import { formatView, leaveView, parseView } from '../../src/filters/viewUrl';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

/** What the address still says of the view after going to another screen. */
function left(query: string): string {
  const view = parseView(new URLSearchParams(query), dataset).value;
  const pairs = formatView({ ...view, ...leaveView(view) }, dataset);
  return pairs.map(([param, value]) => `${param}=${value}`).join('&');
}

describe('going to another screen', () => {
  test('keeps how the reader reads: language, theme, the switch of added facts', () => {
    expect(left('lang=en&theme=dark&supplement=off')).toBe('lang=en&theme=dark&supplement=off');
  });

  test('stays inside the page that it is embedded in', () => {
    expect(left('embed=1&q=nisc')).toBe('embed=1');
  });

  test.each([
    'with=US,FR',
    'q=nisc',
    'kinds=agency',
    'section=D6.3.2014',
    'layer=added',
    'columns=date',
    'by=-year',
    'node=cb-1',
    'term=term-national-security',
    'as=matrix',
    'as=relations',
  ])('drops %s', (query) => {
    expect(parseView(new URLSearchParams(query), dataset).ignored).toEqual([]);
    expect(left(query)).toBe('');
  });

  test('a table stays a table, which every screen with a picture has', () => {
    expect(left('as=table&by=-year')).toBe('as=table');
  });
});
