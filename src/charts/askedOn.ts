import type { Dataset } from '../dataset/model';
import type { Filters } from '../filters/filters';
import { filterWords } from '../filters/filterWords';
import type { Text } from '../i18n/text';

/**
 * What the filter asks for on the screen at the path, in words, for a sentence that counts the items it keeps; hidden
 * added facts change no such count. Null where it asks for nothing.
 */
export function askedOn(path: string, dataset: Dataset, filters: Filters): Text | null {
  return filterWords(dataset, filters, { path, supplement: 'on' });
}
