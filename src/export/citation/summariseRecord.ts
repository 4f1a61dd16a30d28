import type { Dataset, RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { citedIn } from '../../dataset/sectionName';
import { citeSummaryMessages as say } from '../../i18n/messages/citeSummary';
import type { Text } from '../../i18n/text';

/**
 * A record in one sentence that can be quoted alone: what the source's lists say of it, and where. Null for records
 * that the source does not list but states in its own words, which nobody should quote in ours.
 */
export function summariseRecord(entry: RecordEntry, dataset: Dataset): Text | null {
  if (entry.kind === 'consultation') {
    return say.consultation(recordName(entry, dataset), citedIn(entry.cites, dataset));
  }
  if (entry.kind !== 'forum') return null;
  // Its first place is the list; at the others the source comes back to it.
  return say.forum(entry.name, citedIn(entry.cites.slice(0, 1), dataset));
}
