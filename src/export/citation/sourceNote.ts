import type { Dataset } from '../../dataset/model';
import { formatDate } from '../../i18n/dates';
import { citationMessages as say } from '../../i18n/messages/citation';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { SaidPlaces } from './placesText';

/**
 * Where what is cited comes from. The source prints no title as a whole, and its sections are labelled by us, which is
 * said as in the footer of every view.
 * @param places in the source that what is cited is drawn from; null for a view that draws on all of it
 * @param added what is said of facts from outside the source
 */
export function sourceNote(dataset: Dataset, places: SaidPlaces | null, added: readonly Text[]): Text {
  const { issuer, title, asOf } = dataset.source;
  return inARow([
    say.source(issuer, title),
    ...(places === null ? [] : [say.places(places.words)]),
    say.asOf(formatDate(asOf)),
    places?.labelled ? say.labelsByWebsite : say.titleByWebsite,
    ...added,
  ]);
}
