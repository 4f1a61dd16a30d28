import type { Dataset, RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { citationMessages as say } from '../../i18n/messages/citation';
import { shellMessages } from '../../i18n/messages/shell';
import { addedFacts } from './addedFacts';
import { addedNote } from './addedNote';
import type { Citation } from './citation';
import { citationKey } from './citationKey';
import { placesText } from './placesText';
import { sourceNote } from './sourceNote';

/** As many links of added facts as a sentence bears. */
const MOST_LINKS = 3;

/** A record: its name, the places in the source that it is drawn from, and the facts from elsewhere that are with it. */
export function citeRecord(
  entry: RecordEntry,
  dataset: Dataset,
  /** The absolute address that opens the record, and today in ISO 8601. */
  { address, today }: { readonly address: string; readonly today: string },
): Citation {
  const name = recordName(entry, dataset);
  const added = addedFacts(entry, dataset);
  const places = placesText({ cites: entry.cites, ofItems: [], each: true }, dataset);
  const note = (links: number) => sourceNote(dataset, places, addedNote(added, links));
  return {
    key: citationKey(new URL(address).hash),
    title: added.facts.length > 0 ? say.restricted(name, say.includesAdded) : name,
    container: shellMessages.titleYears(dataset.coverage.from, dataset.coverage.to),
    note: note(MOST_LINKS),
    fullNote: note(added.urls.length),
    address,
    accessed: today,
  };
}
