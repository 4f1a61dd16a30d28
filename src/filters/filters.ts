import type { Consultation, Dataset } from '../dataset/model';

/**
 * What the reader asked for, the same on every view. An empty list means no restriction. Lists are in the
 * dataset's order, so that equal filters are written equally.
 */
export interface Filters {
  readonly partners: readonly string[];
  readonly years: YearRange;
  readonly levels: readonly string[];
  readonly pillars: readonly number[];
}

/** Both ends belong to the range. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** No restriction: every partner, the whole coverage, all levels and pillars. */
export function defaultFilters(dataset: Dataset): Filters {
  return {
    partners: [],
    years: { from: dataset.coverage.from, to: dataset.coverage.to },
    levels: [],
    pillars: [],
  };
}

/** The years of the coverage, in order. */
export function coverageYears(dataset: Dataset): readonly number[] {
  const { from, to } = dataset.coverage;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The numbers of the pillars that the framework has. */
export function pillarNumbers(dataset: Dataset): readonly number[] {
  return dataset.frameworkNodes.flatMap(({ pillar }) => pillar ?? []);
}

/** True when the filter restricts the years at all. */
export function restrictsYears(dataset: Dataset, { years }: Filters): boolean {
  return years.from !== dataset.coverage.from || years.to !== dataset.coverage.to;
}

export function isDefault(dataset: Dataset, filters: Filters): boolean {
  return (
    filters.partners.length === 0 &&
    filters.levels.length === 0 &&
    filters.pillars.length === 0 &&
    !restrictsYears(dataset, filters)
  );
}

/**
 * Puts a choice into its one normal form: the dataset's order, nothing twice, and everything chosen is the same
 * as nothing chosen.
 */
export function normalise<Value>(chosen: readonly Value[], all: readonly Value[]): readonly Value[] {
  const kept = all.filter((value) => chosen.includes(value));
  return kept.length === all.length ? [] : kept;
}

/** True for a year inside the range, both ends included. */
export function inYears(year: number, { from, to }: YearRange): boolean {
  return year >= from && year <= to;
}

/** A consultation is found by its year and by each of its partners; it has no level and no pillar. */
export function passes(consultation: Consultation, filters: Filters): boolean {
  return (
    inYears(consultation.year, filters.years) &&
    (filters.partners.length === 0 || consultation.partners.some((id) => filters.partners.includes(id)))
  );
}
