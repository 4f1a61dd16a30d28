import type { Consultation, Dataset } from '../../dataset/model';
import { passes, type Filters } from '../../filters/filters';

/** The consultations with a partner that the years of the filter leave; which partners are chosen does not matter. */
export function consultationsWith(
  partner: string,
  filters: Filters,
  dataset: Dataset,
): readonly Consultation[] {
  return dataset.consultations.filter((one) => passes(one, { ...filters, partners: [partner] }));
}
