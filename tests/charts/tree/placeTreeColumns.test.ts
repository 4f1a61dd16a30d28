import { describe, expect, test } from 'vitest';
import { placeTreeColumns } from '../../../src/charts/tree/placeTreeColumns';
import { selectTree } from '../../../src/charts/tree/selectTree';
import { defaultFilters } from '../../../src/filters/filters';
import { LANGS } from '../../../src/i18n/text';
import { frameworkNodes } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const at = { node: dataset.framework.id, record: null };
const whole = selectTree(dataset, defaultFilters(dataset), dataset.frameworkBranches, at);

describe.each(LANGS)('a tree in columns (%s)', (lang) => {
  test.each([
    [1808, 780],
    [1000, 1000],
  ])('shows every node once but the way to it, inside a room shaped %i × %i', (width, height) => {
    const placed = placeTreeColumns(whole, { width, height }, lang);
    if (!placed) throw new Error('It can be set in columns.');
    const nodes = placed.columns.flatMap(({ layout }) => layout.nodes.map(({ item }) => item));
    expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(frameworkNodes.map(({ node }) => node.id)));
    const again = nodes.filter(({ id }, index) => nodes.findIndex((node) => node.id === id) < index);
    for (const { id } of again) expect(whole.items.some(({ parent }) => parent === id)).toBe(true);

    // Of a room of this size it leaves little.
    const factor = Math.min(width / placed.width, height / placed.height);
    expect((factor * placed.width) / width).toBeGreaterThan(0.8);
    expect((factor * placed.height) / height).toBeGreaterThan(0.8);
    placed.columns.forEach(({ x, layout }, index) => {
      const next = placed.columns[index + 1]?.x ?? placed.width;
      for (const node of layout.nodes) {
        expect(x + node.x + node.shape.width).toBeLessThanOrEqual(next);
        expect(node.y + node.shape.height).toBeLessThanOrEqual(placed.height);
      }
    });
  });

  test('is none where one node is all there is', () => {
    const root = { items: whole.items.slice(0, 1) };
    expect(placeTreeColumns(root, { width: 1808, height: 20 }, lang)).toBeNull();
  });
});
