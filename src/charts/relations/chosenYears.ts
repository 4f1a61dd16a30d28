import type { Dataset } from '../../dataset/model';
import { restrictsYears, type Filters } from '../../filters/filters';
import { yearSpan } from '../../i18n/dates';
import type { Text } from '../../i18n/text';

/** The years that a count is restricted to, in words; null for all that the source covers. */
export function chosenYears(dataset: Dataset, filters: Filters): Text | null {
  return restrictsYears(dataset, filters) ? yearSpan(filters.years.from, filters.years.to) : null;
}
