import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { filterWords } from '../../filters/filterWords';
import { paths } from '../../filters/paths';
import { RECORD_KINDS } from '../../filters/viewUrl';
import { recordsMessages as say } from '../../i18n/messages/records';
import type { Text } from '../../i18n/text';
import { tally, type RecordsData } from './selectRecords';

/**
 * How many of the records are found, and under which filter; what is not documented is neither counted nor left
 * unsaid.
 */
export function headlineRecords(
  { items, total }: RecordsData,
  asked: {
    readonly dataset: Dataset;
    readonly filters: Filters;
    /** The conditions of the table or the words looked for are in force besides. */
    readonly narrowed: boolean;
  },
): Text {
  const { matching: found, undecided: open } = tally(items);
  if (found === total) {
    const kinds = RECORD_KINDS.filter((kind) => items.some(({ entry }) => entry.kind === kind));
    return say.headline.all(total, kinds.length);
  }
  // Hidden added facts change no count of records by themselves.
  const filter = filterWords(asked.dataset, asked.filters, { path: paths.records, supplement: 'on' });
  const words = filter !== null && asked.narrowed ? say.headline.further(filter) : filter;
  return found === 0 ? say.headline.none(total, open, words) : say.headline.some(found, total, open, words);
}
