import { expect, test } from 'vitest';
import { relatedRecords } from '../../src/dataset/relatedRecords';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const entries = [...dataset.records.values()];

function relatedTo(id: string) {
  const entry = dataset.records.get(id);
  if (!entry) throw new Error(`no record ${id}`);
  return relatedRecords(entry, dataset);
}

test('an item names the forum it speaks of, and the forum leads back to it', () => {
  expect(relatedTo('cb-3-venue-gge').names).toEqual(['un-gge']);
  expect(relatedTo('un-gge').namedBy).toContain('cb-3-venue-gge');
});

test('a milestone names its document, and the document leads back to it', () => {
  expect(relatedTo('ms-cybersecurity-strategy').names).toEqual(['doc-cybersecurity-strategy']);
  expect(relatedTo('doc-cybersecurity-strategy').namedBy).toContain('ms-cybersecurity-strategy');
});

test('the items on the U.S. are found from the U.S.', () => {
  expect(relatedTo('US').namedBy).toEqual(expect.arrayContaining(['cb-1-friends', 'st-ach-japan-us']));
});

test('every link has its way back, in both directions', () => {
  const there = entries.flatMap(({ id }) => relatedTo(id).names.map((named) => `${id} → ${named}`));
  const back = entries.flatMap(({ id }) => relatedTo(id).namedBy.map((by) => `${by} → ${id}`));
  expect(there.length).toBeGreaterThan(100);
  expect(back.toSorted()).toEqual(there.toSorted());
});

test('nothing is listed twice, and no record names itself', () => {
  for (const { id } of entries) {
    const { names, namedBy } = relatedTo(id);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(namedBy).size).toBe(namedBy.length);
    expect(names).not.toContain(id);
  }
});
