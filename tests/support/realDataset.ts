import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/model';
import { parseDataset } from '../../src/dataset/parseDataset';
import type { DatasetFile } from '../../src/dataset/schema';

// A path, not a URL: in the DOM tests `URL` is the browser's and no file.
const FILE = join(import.meta.dirname, '../../public/data/dataset.json');

/** A fresh copy of the bundled file, to be broken in one place by a test. */
export function datasetFile(): DatasetFile {
  return JSON.parse(readFileSync(FILE, 'utf8')) as DatasetFile;
}

/** The bundled dataset, through the same door as in the app. */
export function realDataset(): Dataset {
  const parsed = parseDataset(datasetFile());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5), null, 2));
  return parsed.dataset;
}
