import { datasetMessages as say } from '../i18n/messages/dataset';
import type { Text } from '../i18n/text';
import type { Issue } from './issue';

/** Why a file is not on screen: the issues to show a reader, in both languages, the most telling first. */
export class FileError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
    this.name = 'FileError';
    this.issues = issues;
  }
}

/**
 * Fetches a JSON file.
 * @param address where the file is, relative to the page
 * @throws FileError when it is missing, cannot be reached, or is not JSON
 */
export async function loadJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const body = await fetchText(address, signal);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw failure(address, say.notJson(error instanceof Error ? error.message : String(error)));
  }
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw failure(address, say.unreachable);
  });
  if (!response.ok) throw failure(address, say.notFound(response.status));
  return response.text();
}

function failure(path: string, message: Text): FileError {
  return new FileError([{ path, message }]);
}
