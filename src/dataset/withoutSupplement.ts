import { buildModel, type Dataset } from './model';

/**
 * The same dataset with nothing in it from outside the source: what a reader sees who has switched the added facts
 * off. Every view, table and export works from the dataset it is given, so none of them can show what is not in it.
 */
export function withoutSupplement(dataset: Dataset): Dataset {
  return buildModel({
    ...dataset,
    supplement: {
      about: dataset.supplement.about,
      consultations: [],
      forums: [],
      channels: [],
      memberships: [],
      milestones: [],
      terms: [],
    },
  });
}

/** True when there are facts from outside the source to show. */
export function hasSupplement({ supplement }: Dataset): boolean {
  const { consultations, forums, channels, memberships, milestones, terms } = supplement;
  return [consultations, forums, channels, memberships, milestones, terms].some(({ length }) => length > 0);
}
