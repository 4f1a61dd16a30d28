import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/model';
import { coverageYears, normalise, pillarNumbers, type Filters } from '../../src/filters/filters';

/** Any filter that a reader can ask for, in its normal form. */
export function arbitraryFilters(dataset: Dataset): fc.Arbitrary<Filters> {
  const partners = dataset.partners.map(({ id }) => id);
  const levels = dataset.forumLevels.map(({ id }) => id);
  const pillars = pillarNumbers(dataset);
  const years = coverageYears(dataset);
  return fc.record({
    partners: fc.subarray(partners).map((chosen) => normalise(chosen, partners)),
    years: fc
      .tuple(fc.constantFrom(...years), fc.constantFrom(...years))
      .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
    levels: fc.subarray(levels).map((chosen) => normalise(chosen, levels)),
    pillars: fc.subarray([...pillars]).map((chosen) => normalise(chosen, pillars)),
  });
}
