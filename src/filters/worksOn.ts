import type { Dataset } from '../dataset/model';
import { defaultFilters, type Filters } from './filters';
import { paths } from './paths';
import { writtenPartner } from './profilePartners';
import { knowsStandings } from './stance';

/** The parts of the filter that can bring about something on each view; a view that is not listed takes all. */
const WORKS_ON: Readonly<Record<string, readonly (keyof Filters)[]>> = {
  [paths.timeline]: ['partners', 'years'],
  [paths.forums]: ['partners', 'levels', 'pillars'],
  [paths.partners]: ['partners', 'years'],
  // A profile has its partners in its own address.
  [paths.profile]: ['years'],
  // Who checks us against the source needs all that we drew from it, and a word means the same under any filter.
  [paths.source]: [],
  [paths.glossary]: [],
  // Each scene of a briefing has its own filter.
  [paths.briefings]: [],
  [paths.briefing]: [],
};

/**
 * True when a part of the filter acts on the view at the path: the source gives consultations no level, forums no
 * year; and it names no members of forums, so that partners act there by added facts only.
 */
export function worksOn(path: string, dimension: keyof Filters, dataset: Dataset): boolean {
  if (path === paths.forums && dimension === 'partners') return knowsStandings(dataset);
  const screen = path.startsWith(`${paths.briefings}/`)
    ? paths.briefing
    : writtenPartner(path) === null
      ? path
      : paths.profile;
  return WORKS_ON[screen]?.includes(dimension) ?? true;
}

/** What the filter comes to on the view at the path: the parts without effect there restrict nothing. */
export function actingFilters(path: string, filters: Filters, dataset: Dataset): Filters {
  const none = defaultFilters(dataset);
  const acts = (dimension: keyof Filters) => worksOn(path, dimension, dataset);
  return {
    partners: acts('partners') ? filters.partners : none.partners,
    years: acts('years') ? filters.years : none.years,
    levels: acts('levels') ? filters.levels : none.levels,
    pillars: acts('pillars') ? filters.pillars : none.pillars,
  };
}
