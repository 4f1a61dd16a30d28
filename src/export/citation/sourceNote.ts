import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { formatDate } from '../../i18n/dates';
import { citationMessages as say } from '../../i18n/messages/citation';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';

/** What a citation says of facts from outside the source: none are shown, the record has some, the view marks its own. */
export type AddedFacts = 'none' | 'included' | 'marked';

/**
 * Where what is cited comes from. The source prints no title as a whole, and its sections are labelled by us, which is
 * said as in the footer of every view.
 * @param cites ids of the sections that a record is drawn from; none for a view
 */
export function sourceNote(dataset: Dataset, cites: readonly string[], added: AddedFacts): Text {
  const { issuer, title, asOf } = dataset.source;
  return inARow([
    say.source(issuer, title),
    ...(cites.length === 0 ? [] : [say.places(citedIn(cites, dataset))]),
    say.asOf(formatDate(asOf)),
    cites.length === 0 ? say.titleByWebsite : say.labelsByWebsite,
    ...(added === 'included' ? [say.addedIncluded] : []),
    ...(added === 'marked' ? [say.addedMarked] : []),
  ]);
}
