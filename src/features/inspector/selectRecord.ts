import type { Dataset, RecordEntry } from '../../dataset/model';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { formatDate } from '../../i18n/dates';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';
import type { Fact } from './fact';
import { selectAdded, type Added } from './selectAdded';
import { selectCitations, type Citation } from './selectCitations';
import { selectFacts } from './selectFacts';
import { selectHeading, type Heading } from './selectHeading';
import { selectRelated, type RelatedGroup } from './selectRelated';
import { selectStandings, type StandingGroup } from '../../charts/selectStandings';

/** Everything that the inspector says about a record, in the order in which it says it. */
export interface RecordSheet {
  readonly heading: Heading;
  /** Our summary of what the source says; null where the facts say it all. */
  readonly summary: Text | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  readonly asOf: Text;
  readonly added: Added | null;
  readonly standingsTitle: Text;
  readonly standings: readonly StandingGroup[];
  readonly related: readonly RelatedGroup[];
}

/** Gathers what the inspector shows of a record; without a supplement, nothing from outside the source. */
export function selectRecord(entry: RecordEntry, dataset: Dataset): RecordSheet {
  const asOf = formatDate(dataset.source.asOf);
  // Switched off, added facts are not there to be missed: nothing is then "not documented".
  const supplemented = hasSupplement(dataset);
  return {
    heading: selectHeading(entry, dataset),
    summary: entry.kind === 'framework' || entry.kind === 'strategy' ? (entry.value.text ?? null) : null,
    facts: selectFacts(entry, dataset),
    citations: selectCitations(entry.cites, dataset),
    asOf: say.asOf(asOf),
    added: supplemented ? selectAdded(entry, dataset) : null,
    standingsTitle: entry.kind === 'partner' ? say.sitsIn(asOf) : say.standings(asOf),
    standings: supplemented ? selectStandings(entry, dataset) : [],
    related: selectRelated(entry, dataset),
  };
}
