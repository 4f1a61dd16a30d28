import { addedRecords } from '../../dataset/addedRecords';
import type { Dataset, RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { citationMessages as say } from '../../i18n/messages/citation';
import { shellMessages } from '../../i18n/messages/shell';
import type { Citation } from './citation';
import { citationKey } from './citationKey';
import { sourceNote } from './sourceNote';

/** A record: its name, the places in the source that it is drawn from, and whether facts from elsewhere are with it. */
export function citeRecord(
  entry: RecordEntry,
  dataset: Dataset,
  /** The absolute address that opens the record, and today in ISO 8601. */
  { address, today }: { readonly address: string; readonly today: string },
): Citation {
  const name = recordName(entry, dataset);
  const added = addedRecords(dataset).has(entry.id);
  return {
    key: citationKey(new URL(address).hash),
    title: added ? say.restricted(name, say.includesAdded) : name,
    container: shellMessages.titleYears(dataset.coverage.from, dataset.coverage.to),
    note: sourceNote(dataset, entry.cites, added ? 'included' : 'none'),
    address,
    accessed: today,
  };
}
