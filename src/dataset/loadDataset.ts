import { datasetMessages as say } from '../i18n/messages/dataset';
import type { Text } from '../i18n/text';
import type { Issue } from './issue';
import type { Dataset } from './model';
import { parseDataset } from './parseDataset';

/** The bundled dataset, relative to the page, so that the app works in any folder of any host. */
export const DATASET_ADDRESS = './data/dataset.json';

/** Why no dataset is on screen: the issues to show a reader, in both languages, the most telling first. */
export class DatasetError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
    this.name = 'DatasetError';
    this.issues = issues;
  }
}

/**
 * Fetches and checks a dataset file.
 * @param address where the file is, relative to the page
 * @throws DatasetError when it is missing, cannot be reached, is not JSON, or breaks the schema
 */
export async function loadDataset(address: string, signal?: AbortSignal): Promise<Dataset> {
  const parsed = parseDataset(parseJson(await fetchText(address, signal), address));
  if (!parsed.ok) throw new DatasetError(parsed.issues);
  return parsed.dataset;
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw failure(address, say.unreachable);
  });
  if (!response.ok) throw failure(address, say.notFound(response.status));
  return response.text();
}

function parseJson(body: string, address: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw failure(address, say.notJson(error instanceof Error ? error.message : String(error)));
  }
}

function failure(path: string, message: Text): DatasetError {
  return new DatasetError([{ path, message }]);
}
