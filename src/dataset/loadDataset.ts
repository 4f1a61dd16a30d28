import { FileError, loadJson } from './loadJson';
import type { Dataset } from './model';
import { parseDataset } from './parseDataset';

/** The bundled dataset, relative to the page, so that the app works in any folder of any host. */
export const DATASET_ADDRESS = './data/dataset.json';

/**
 * Fetches and checks a dataset file.
 * @param address where the file is, relative to the page
 * @throws FileError when it is missing, cannot be reached, is not JSON, or breaks the schema
 */
export async function loadDataset(address: string, signal?: AbortSignal): Promise<Dataset> {
  const parsed = parseDataset(await loadJson(address, signal));
  if (!parsed.ok) throw new FileError(parsed.issues);
  return parsed.dataset;
}
