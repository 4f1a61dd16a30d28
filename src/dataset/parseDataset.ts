import { checkDataset } from './checkDataset';
import type { Issue } from './issue';
import { buildModel, type Dataset } from './model';
import { datasetSchema } from './schema';
import { shapeIssues } from './shapeIssues';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The one door for data: turns anything that came from outside into the checked model, or into the list of what
 * is wrong with it, in both languages. First the shape (schema.ts), then what a schema cannot say
 * (checkDataset.ts: references, duplicates, dates against years, trilateral = two partners).
 */
export function parseDataset(input: unknown): ParsedDataset {
  const shape = datasetSchema.safeParse(input, { reportInput: true });
  if (!shape.success) return { ok: false, issues: shape.error.issues.flatMap(shapeIssues) };
  const issues = checkDataset(shape.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, dataset: buildModel(shape.data) };
}
