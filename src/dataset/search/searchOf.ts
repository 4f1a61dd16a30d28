import type { Dataset } from '../model';
import type { Search } from './search';

/** One search for each dataset that is shown, built when it is first needed. */
const searches = new WeakMap<Dataset, Promise<Search>>();

/** The search over a dataset, once for each; the library and the index are loaded late. A failure is tried again. */
export function searchOf(dataset: Dataset): Promise<Search> {
  const known = searches.get(dataset);
  if (known) return known;
  const built = build(dataset);
  searches.set(dataset, built);
  return built;
}

async function build(dataset: Dataset): Promise<Search> {
  try {
    const { buildSearch } = await import('./buildSearch');
    return await buildSearch(dataset);
  } catch (error) {
    searches.delete(dataset);
    throw error;
  }
}
