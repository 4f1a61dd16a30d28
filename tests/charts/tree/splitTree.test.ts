import { describe, expect, test } from 'vitest';
import { selectTree } from '../../../src/charts/tree/selectTree';
import { splitTree } from '../../../src/charts/tree/splitTree';
import { defaultFilters } from '../../../src/filters/filters';
import { frameworkNodes } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const whole = selectTree(dataset, defaultFilters(dataset), dataset.frameworkBranches, {
  node: dataset.framework.id,
  record: null,
});

describe('splitTree', () => {
  test('leaves a tree whole that fits', () => {
    expect(splitTree(whole, () => true)).toEqual([{ items: whole.items }]);
  });

  test.each([8, 15, 30, 60])('into parts of at most %i nodes, which have every node', (most) => {
    const parts = splitTree(whole, ({ items }) => items.length <= most);
    const shown = new Set(parts.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(shown).toEqual(new Set(frameworkNodes.map(({ node }) => node.id)));
    expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(most);
  });

  test('each part has the way from the root to what it shows, parents before their children', () => {
    for (const { items } of splitTree(whole, (part) => part.items.length <= 20)) {
      const seen = new Set<string | null>([null]);
      for (const { id, parent } of items) {
        expect(seen).toContain(parent);
        seen.add(id);
      }
    }
  });
});
