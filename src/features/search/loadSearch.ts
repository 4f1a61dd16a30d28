import type { Dataset } from '../../dataset/model';
import { searchOf } from '../../dataset/search/searchOf';

/**
 * Loads the results and their index before they are asked for, so that the first key is answered at once. What fails
 * to come is asked for again, and said, when the search is used.
 */
export function loadSearch(dataset: Dataset): void {
  void Promise.allSettled([import('./SearchResults'), searchOf(dataset)]);
}
