import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectTree } from '../../../src/charts/tree/selectTree';
import {
  closeBranch,
  openExactly,
  openMore,
  openRecord,
  settleTree,
} from '../../../src/charts/tree/treeMoves';
import { defaultFilters } from '../../../src/filters/filters';
import { branchesToLevel } from '../../../src/filters/openBranches';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const root = dataset.framework.id;

describe('a consistent tree', () => {
  test('begins at the root', () => {
    expect(settleTree(dataset, { open: [root], node: null, record: null }).node).toBe(root);
  });

  test('shows the record of a link by opening what is above it', () => {
    expect(settleTree(dataset, { open: [root], node: null, record: 'cb-1-a-awareness' })).toEqual({
      open: [root, 'cb-1', 'cb-1-a'],
      node: 'cb-1-a-awareness',
      record: 'cb-1-a-awareness',
    });
  });

  test('is not changed by a record that is no part of the framework', () => {
    expect(settleTree(dataset, { open: [root], node: 'cb-2', record: '2014-us' })).toEqual({
      open: [root],
      node: 'cb-2',
      record: '2014-us',
    });
  });

  test('takes the closed branch for a node that it hides', () => {
    expect(settleTree(dataset, { open: [root], node: 'cb-1-a', record: null }).node).toBe('cb-1');
    expect(settleTree(dataset, { open: ['cb-1'], node: 'cb-1-a', record: null }).node).toBe(root);
  });
});

describe('a move', () => {
  const start = settleTree(dataset, { open: [root], node: null, record: null });

  test('opening a node’s record opens its branch and brings it into focus', () => {
    expect(openRecord(dataset, start, 'cb-1')).toEqual({
      open: [root, 'cb-1'],
      node: 'cb-1',
      record: 'cb-1',
    });
    expect(openRecord(dataset, start, 'cb-1-a-awareness').open).toEqual([root, 'cb-1', 'cb-1-a']);
  });

  test('closing a branch leaves what was open in it, for the next time', () => {
    const opened = openMore(openMore(start, ['cb-1'], 'cb-1'), ['cb-1-a'], 'cb-1-a');
    expect(closeBranch(dataset, opened, 'cb-1')).toEqual({
      open: [root, 'cb-1-a'],
      node: 'cb-1',
      record: null,
    });
  });

  test('closing a branch moves the record inside it to the branch', () => {
    const opened = openRecord(dataset, start, 'cb-1-a-awareness');
    expect(closeBranch(dataset, opened, 'cb-1')).toMatchObject({ node: 'cb-1', record: 'cb-1' });
    expect(closeBranch(dataset, { ...opened, record: 'jica' }, 'cb-1').record).toBe('jica');
  });

  test('to a level keeps focus and record in sight', () => {
    const opened = openRecord(dataset, start, 'cb-1-a-awareness');
    expect(openExactly(dataset, opened, branchesToLevel(dataset, 1))).toEqual({
      open: [root],
      node: 'cb-1',
      record: 'cb-1',
    });
    expect(openExactly(dataset, opened, [])).toEqual({ open: [], node: root, record: root });
  });

  test('never leaves the focus or the record on a node that is not there', () => {
    const ids = dataset.frameworkNodes.map(({ id }) => id);
    const branches = dataset.frameworkBranches;
    fc.assert(
      fc.property(
        fc.subarray([...branches]),
        fc.option(fc.constantFrom(...ids)),
        fc.option(fc.constantFrom(...ids)),
        fc.constantFrom(...branches),
        (open, node, record, branch) => {
          const settled = settleTree(dataset, { open, node, record });
          for (const state of [
            settled,
            // Only a node in sight can be closed.
            closeBranch(dataset, settled, settled.node),
            openExactly(dataset, settled, open),
            openRecord(dataset, settled, branch),
          ]) {
            const again = settleTree(dataset, state);
            expect([...again.open].toSorted()).toEqual([...state.open].toSorted());
            expect(again.node).toBe(state.node);
            const visible = selectTree(dataset, defaultFilters(dataset), state.open, state).items.map(
              ({ id }) => id,
            );
            expect(visible).toContain(state.node);
            expect([...visible, null]).toContain(state.record);
          }
        },
      ),
    );
  });
});
