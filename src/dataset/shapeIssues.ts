import type * as z from 'zod/mini';
import { datasetMessages as say } from '../i18n/messages/dataset';
import type { Text } from '../i18n/text';
import { formatPath, type Issue } from './issue';

/** What is wrong with the shape of a file, in both languages, from one complaint of its schema. */
export function shapeIssues(issue: z.core.$ZodIssue): Issue[] {
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
      return tooBig(issue);
    default:
      return say.wrongShape;
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Text {
  switch (origin) {
    case 'string':
      return say.tooLong(Number(maximum));
    case 'array':
      return say.tooMany(Number(maximum));
    default:
      return say.tooHigh(Number(maximum));
  }
}
