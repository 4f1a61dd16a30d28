import { describe, expect, test } from 'vitest';
import { describeNode, nodeLines } from '../../../src/charts/tree/describeNode';
import { selectTree, type TreeItem } from '../../../src/charts/tree/selectTree';
import { walkTree } from '../../../src/dataset/model';
import { defaultFilters } from '../../../src/filters/filters';
import { defaultOpen } from '../../../src/filters/openBranches';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);
const root = dataset.framework.id;
const atRoot = { node: root, record: null };

function find(items: readonly TreeItem[], id: string): TreeItem {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`${id} is not visible`);
  return item;
}

describe('the visible nodes', () => {
  test('are the root alone when nothing is open, and say how many they hide', () => {
    const { items } = selectTree(dataset, everything, [], atRoot);
    expect(items.map(({ id, branch, hidden }) => ({ id, branch, hidden }))).toEqual([
      { id: root, branch: 'closed', hidden: dataset.frameworkNodes.length - 1 },
    ]);
  });

  test('are all of them, at least 60, a parent before its children, when all is open', () => {
    const { items } = selectTree(dataset, everything, dataset.frameworkBranches, atRoot);
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(items.map(({ id }) => id)).toEqual(walkTree([dataset.framework]).map(({ node }) => node.id));
    expect(items.every(({ branch, hidden }) => branch !== 'closed' && hidden === 0)).toBe(true);
  });

  test('need every branch above them open: an open branch inside a closed one stays out of sight', () => {
    const { items } = selectTree(dataset, everything, [root, 'cb-1-a'], atRoot);
    expect(items.map(({ id }) => id)).toEqual([root, ...dataset.framework.children.map(({ id }) => id)]);
  });

  test('carry level, place and number of siblings for a screen reader', () => {
    const { items } = selectTree(dataset, everything, [...defaultOpen(dataset), 'cb-1'], atRoot);
    expect(find(items, root)).toMatchObject({ level: 1, position: 1, siblings: 1, branch: 'open' });
    expect(find(items, 'cb-1')).toMatchObject({ level: 2, position: 4, siblings: 7, branch: 'open' });
    expect(find(items, 'cb-1-b')).toMatchObject({
      level: 3,
      position: 2,
      siblings: 8,
      branch: 'closed',
      hidden: 1,
    });
  });

  test('know the way from the root to the node in focus, and the selected record', () => {
    const focus = { node: 'cb-1-a', record: 'cb-1-c' };
    const { items } = selectTree(dataset, everything, [root, 'cb-1'], focus);
    expect(items.filter(({ onPath }) => onPath).map(({ id }) => id)).toEqual([root, 'cb-1', 'cb-1-a']);
    expect(items.filter(({ inFocus }) => inFocus).map(({ id }) => id)).toEqual(['cb-1-a']);
    expect(items.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['cb-1-c']);
  });
});

describe('what the filter leaves out', () => {
  test('stays on the chart and says why in words', () => {
    const filters = { ...everything, pillars: [2] };
    const { items } = selectTree(dataset, filters, defaultOpen(dataset), atRoot);
    expect(items).toHaveLength(8);
    expect(items.filter(({ stance }) => stance.is === 'in').map(({ id }) => id)).toEqual([root, 'cb-2']);
    expect(describeNode(find(items, 'cb-1'), 'ja')).toBe(
      '① インシデント・レスポンス等の能力の向上支援。支援の柱。二国間を中心とする。閉じた枝に38項目（うち絞り込みに該当なし）。絞り込みの対象外：選んだ柱の項目ではない。',
    );
    expect(describeNode(find(items, 'cb-1'), 'en')).toBe(
      '① Improving incident response and related capabilities. A pillar of the support. Mainly bilateral. 38 items in the closed branch, none matching the filter. Outside the filter: Not under a chosen pillar.',
    );
  });

  test('does not hide that a closed branch holds what the filter looks for', () => {
    const filters = { ...everything, partners: ['US'] };
    const { items } = selectTree(dataset, filters, defaultOpen(dataset), atRoot);
    expect(find(items, 'cb-1')).toMatchObject({ hidden: 38, matching: 4 });
    expect(find(items, 'cb-2').matching).toBe(0);
    expect(find(items, root).matching).toBeNull();
    expect(describeNode(find(items, 'cb-1'), 'ja')).toContain(
      '閉じた枝に38項目（うち絞り込みに該当4項目）。',
    );
    expect(describeNode(find(items, 'cb-1'), 'en')).toContain(
      '38 items in the closed branch, 4 matching the filter.',
    );
  });

  test('is not counted as a match under years alone, which look for nothing', () => {
    const filters = { ...everything, years: { from: 2015, to: 2016 } };
    const { items } = selectTree(dataset, filters, defaultOpen(dataset), atRoot);
    expect(items.map(({ matching }) => matching)).toEqual(items.map(() => null));
  });

  test('of two parts of the filter both are given', () => {
    const filters = { ...everything, pillars: [2], partners: ['US'] };
    const { items } = selectTree(dataset, filters, defaultOpen(dataset), atRoot);
    expect(find(items, 'cb-approach').stance.reasons).toHaveLength(2);
  });
});

describe('the words of a node', () => {
  const { items } = selectTree(dataset, everything, dataset.frameworkBranches, atRoot);

  test('say pillar and priority', () => {
    expect(describeNode(find(items, 'cb-1-a'), 'ja')).toBe(
      '（ア）途上国政府の態勢作りの支援。柱①の項目。当面注力する項目。',
    );
    expect(describeNode(find(items, 'cb-1-a'), 'en')).toMatch(
      /^\(a\) Helping governments build their arrangements\. Under pillar ①\. A focus for the time being\.$/,
    );
  });

  test('say the date and the records that it speaks of', () => {
    expect(nodeLines(find(items, 'cb-1-record-myanmar-network')).map(({ ja }) => ja)).toEqual([
      '柱①の項目。',
      '日付：2015年～。',
      '取り上げる記録：国際協力機構（JICA）。',
    ]);
    expect(nodeLines(find(items, 'cb-1-friends')).map(({ en }) => en)).toContain('Records it mentions: U.S.');
  });

  test('do not repeat the name of a record that is called the same', () => {
    expect(nodeLines(find(items, root)).map(({ ja }) => ja)).toContain('取り上げる記録：同じ名の記録。');
  });

  test('one hidden item is one item in English', () => {
    const closed = selectTree(dataset, everything, [root, 'cb-1'], atRoot);
    expect(describeNode(find(closed.items, 'cb-1-b'), 'en')).toContain('1 item in the closed branch.');
  });
});
