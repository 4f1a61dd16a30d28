import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  branchesAbove,
  branchesToLevel,
  defaultOpen,
  formatOpen,
  openTo,
  parseOpen,
} from '../../src/filters/openBranches';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const branches = dataset.frameworkBranches;
const parse = (open: string) => parseOpen(new URLSearchParams({ open }), dataset);

describe('the open branches in the address', () => {
  test('read and written are inverses', () => {
    fc.assert(
      fc.property(fc.subarray([...branches]), (open) => {
        expect(parse(formatOpen(open, dataset))).toEqual({ value: open, ignored: [] });
      }),
    );
  });

  test('written in any order are read in the order of the framework', () => {
    expect(parse('cb-2,cb-1,cb-basic-policy').value).toEqual(['cb-basic-policy', 'cb-1', 'cb-2']);
    expect(formatOpen(['cb-2', 'cb-1'], dataset)).toBe('cb-1,cb-2');
  });

  test('opened down to an item: those above it besides what is open, whatever is', () => {
    fc.assert(
      fc.property(fc.subarray([...branches]), (open) => {
        for (const entry of dataset.records.values()) {
          if (entry.kind !== 'framework') continue;
          const wanted = new Set([...open, ...branchesAbove(entry)]);
          expect(openTo(entry, open, dataset)).toEqual(branches.filter((id) => wanted.has(id)));
        }
      }),
      { numRuns: 20 },
    );
    const pillar = dataset.records.get('cb-1');
    expect(pillar?.kind === 'framework' ? branchesAbove(pillar) : null).toEqual(['cb-basic-policy']);
  });

  test('absent are the default: the root, so that the pillars show', () => {
    expect(parseOpen(new URLSearchParams(), dataset).value).toEqual(['cb-basic-policy']);
    expect(formatOpen(defaultOpen(dataset), dataset)).toBe('');
  });

  test('all and none have their words', () => {
    expect(parse('all').value).toEqual(branches);
    expect(parse('none').value).toEqual([]);
    expect(formatOpen(branches, dataset)).toBe('all');
    expect(formatOpen([], dataset)).toBe('none');
  });

  test('that are not known, or have nothing to open, are reported and left out', () => {
    const read = parse('cb-1,nothing,cb-1-a-awareness');
    expect(read.value).toEqual(['cb-1']);
    expect(read.ignored.map(({ value }) => value)).toEqual(['nothing', 'cb-1-a-awareness']);
  });

  test('down to a level show the nodes of that level', () => {
    expect(branchesToLevel(dataset, 0)).toEqual([]);
    expect(branchesToLevel(dataset, 1)).toEqual(['cb-basic-policy']);
    expect(branchesToLevel(dataset, 2)).toEqual([
      'cb-basic-policy',
      ...dataset.framework.children.map(({ id }) => id),
    ]);
    expect(branchesToLevel(dataset, 9)).toEqual(branches);
  });
});
