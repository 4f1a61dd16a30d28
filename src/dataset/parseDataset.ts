import type * as z from 'zod/mini';
import { datasetMessages as say } from '../i18n/messages/dataset';
import type { Text } from '../i18n/text';
import { checkDataset } from './checkDataset';
import { formatPath, type Issue } from './issue';
import { buildModel, type Dataset } from './model';
import { datasetSchema } from './schema';

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

function shapeIssues(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), message: say.unknownKey }));
  }
  return [{ path: formatPath(issue.path), message: shapeMessage(issue) }];
}

function shapeMessage(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say.missing : say.wrongType(issue.expected);
    case 'invalid_value':
      return say.notOneOf(issue.values.map(String));
    case 'invalid_format':
      return say.wrongForm(issue.pattern ?? issue.format);
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? say.tooLow(Number(issue.minimum))
        : say.empty;
    case 'too_big':
      return say.tooHigh(Number(issue.maximum));
    default:
      return say.wrongShape;
  }
}
