import type { Dataset } from '../../dataset/model';
import { hasSupplement } from '../../dataset/withoutSupplement';
import type { Filters } from '../../filters/filters';
import { filterWords } from '../../filters/filterWords';
import type { ViewState } from '../../filters/viewUrl';
import { citationMessages as say } from '../../i18n/messages/citation';
import { shellMessages } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';
import type { Citation } from './citation';
import { citationKey } from './citationKey';
import { placesText } from './placesText';
import { sourceNote } from './sourceNote';
import { viewPlaces } from './viewPlaces';

/** A view as the reader sees it: its headline, and in words what it is restricted to beyond what the headline says. */
export function citeView(
  dataset: Dataset,
  seen: {
    readonly headline: Text;
    readonly path: string;
    readonly filters: Filters;
    readonly view: Pick<ViewState, 'supplement' | 'compared' | 'lane'>;
    /** The absolute address that shows the same again. */
    readonly address: string;
    /** Today, ISO 8601. */
    readonly today: string;
  },
): Citation {
  const words = filterWords(
    dataset,
    seen.filters,
    { path: seen.path, supplement: seen.view.supplement },
    seen.headline,
  );
  const places = placesText(viewPlaces(dataset, seen), dataset);
  const note = sourceNote(dataset, places, hasSupplement(dataset) ? [say.addedMarked] : []);
  return {
    key: citationKey(new URL(seen.address).hash),
    title: words === null ? seen.headline : say.restricted(seen.headline, words),
    container: shellMessages.titleYears(dataset.coverage.from, dataset.coverage.to),
    note,
    fullNote: note,
    address: seen.address,
    accessed: seen.today,
  };
}
