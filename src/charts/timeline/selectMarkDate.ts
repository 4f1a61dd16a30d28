import type { ConsultationFacts, Dataset, Status } from '../../dataset/model';

/** When within its year a consultation was: an added fact, as precise as its source. */
export interface MarkDate {
  readonly start: string;
  /** Of a meeting of several days. */
  readonly end: string | null;
  readonly status: Status;
  /** Pages about this very meeting. */
  readonly urls: readonly string[];
}

/** The added date of a consultation; null where none gives more than the year. */
export function selectMarkDate(record: string, dataset: Dataset): MarkDate | null {
  const facts = dataset.supplement.consultations.find((one) => one.record === record);
  return facts === undefined ? null : dateOf(facts);
}

function dateOf({ date, urls }: ConsultationFacts): MarkDate | null {
  // A bare year says no more than the source does.
  if (date === undefined || date.start.length <= 'YYYY'.length) return null;
  return { start: date.start, end: date.end ?? null, status: date.status, urls };
}
