import { expect, test } from 'vitest';
import { hasSupplement, withoutSupplement } from '../../src/dataset/withoutSupplement';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const shown = withoutSupplement(dataset);

test('leaves nothing from outside the source, in any list or look-up', () => {
  const { about, ...facts } = shown.supplement;
  expect(Object.values(facts).every((rows) => rows.length === 0)).toBe(true);
  expect(about).toEqual(dataset.supplement.about);
  expect(shown.membershipByPair.size).toBe(0);
  expect(shown.termById.size).toBe(0);
  expect(hasSupplement(shown)).toBe(false);
  expect(hasSupplement(dataset)).toBe(true);
});

test('keeps every record of the source as it is', () => {
  const { supplement: _hidden, ...kept } = shown;
  const { supplement: _all, ...all } = dataset;
  expect([...kept.records.keys()]).toEqual([...all.records.keys()]);
  expect(kept.consultations).toEqual(all.consultations);
  expect(kept.milestones).toEqual(all.milestones);
  expect(kept.firstListed).toEqual(all.firstListed);
});

test('changes nothing in the dataset that it is given', () => {
  expect(dataset.supplement.consultations.length).toBe(21);
  expect(dataset.membershipByPair.size).toBe(192);
});
