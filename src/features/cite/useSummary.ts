import { useDataset } from '../../dataset/useDataset';
import { summariseRecord } from '../../export/citation/summariseRecord';
import type { Text } from '../../i18n/text';
import type { Subject } from './subject';

/** What is cited in a few sentences to be quoted; null where it has none. */
export function useSummary(subject: Subject): Text | null {
  const dataset = useDataset();
  return subject.kind === 'view' ? subject.seen : summariseRecord(subject.entry, dataset);
}
