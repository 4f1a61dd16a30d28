import type { Dataset, RecordEntry } from '../dataset/model';
import { restrictsYears, type Filters } from './filters';
import type { RecordTraits } from './recordTraits';
import { forumStance, knowsStandings, type Stance } from './stance';

/**
 * How a record of any kind stands to the filter in the table of all records. There, unlike on a chart of one kind,
 * what is asked for must be there: a record without a year is out when years are asked for, one without partners when
 * partners are. Only the partners of a forum can be undecided, and without added facts nothing ties a forum to one.
 */
export function recordStance(
  entry: RecordEntry,
  traits: RecordTraits,
  filters: Filters,
  dataset: Dataset,
): Stance['is'] {
  const { levels, pillars, years } = filters;
  const asked =
    (levels.length === 0 || traits.levels.some((id) => levels.includes(id))) &&
    (pillars.length === 0 || traits.pillars.some((pillar) => pillars.includes(pillar))) &&
    (!restrictsYears(dataset, filters) ||
      traits.years.some(({ from, to }) => from <= years.to && to >= years.from));
  if (!asked) return 'out';
  if (filters.partners.length === 0) return 'in';
  if (entry.kind !== 'forum') {
    return traits.partners.some((id) => filters.partners.includes(id)) ? 'in' : 'out';
  }
  if (!knowsStandings(dataset)) return 'out';
  return forumStance(entry.value, { ...filters, levels: [], pillars: [] }, dataset).is;
}
