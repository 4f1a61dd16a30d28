import { expect, test } from 'vitest';
import { placeTreePreview } from '../../../src/charts/tree/placeTreePreview';
import { selectTree } from '../../../src/charts/tree/selectTree';
import { defaultFilters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);

function preview(filters = everything) {
  const focus = { node: dataset.framework.id, record: null };
  return placeTreePreview(selectTree(dataset, filters, dataset.frameworkBranches, focus), 440);
}

test('every node has a dot inside the room, and all but the root a line', () => {
  const { height, nodes, links } = preview();
  expect(nodes).toHaveLength(dataset.frameworkNodes.length);
  expect(links).toHaveLength(nodes.length - 1);
  for (const { x, y, radius } of nodes) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(440);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(height);
  }
});

test('what the filter leaves out stays in its place, in another tone', () => {
  const [all, second] = [preview(), preview({ ...everything, pillars: [2] })];
  const tone = (id: string) => second.nodes.find((node) => node.id === id)?.tone;
  expect(second.nodes.map(({ x, y }) => [x, y])).toEqual(all.nodes.map(({ x, y }) => [x, y]));
  expect([tone('cb-1'), tone('cb-2'), tone('cb-basic-policy')]).toEqual(['out', 'pillar', 'root']);
});
