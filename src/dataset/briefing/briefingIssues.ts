import type * as z from 'zod/mini';
import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import type { Text } from '../../i18n/text';
import type { Issue } from '../issue';
import { shapeIssues } from '../shapeIssues';
import { BRIEFING_VERSION } from './schema';

/** What is wrong with a briefing file, from one complaint of its schema, by the rule of the field in words. */
export function briefingIssues(issue: z.core.$ZodIssue): Issue[] {
  const rule = ruleFor(issue);
  return shapeIssues(issue).map((told) => (rule === null ? told : { ...told, message: rule }));
}

/** The rule of the field; null where the general words say as much, as of a field that is missing. */
function ruleFor(issue: z.core.$ZodIssue): Text | null {
  const [last] = issue.path.slice(-1);
  switch (issue.code) {
    case 'invalid_format':
      return last === 'at' ? say.atForm : say.idForm;
    case 'invalid_value':
      return last === 'version' ? say.versionForm(BRIEFING_VERSION) : null;
    case 'invalid_type':
      return issue.input === undefined ? null : typeRule(issue, last);
    case 'too_big':
      return last === 'scenes' ? say.tooManyScenes(Number(issue.maximum)) : null;
    default:
      return null;
  }
}

function typeRule({ expected }: z.core.$ZodIssueInvalidType, last: PropertyKey | undefined): Text | null {
  switch (expected) {
    case 'string':
      return say.mustBe.text;
    case 'array':
      return say.mustBe.list;
    case 'object':
      if (last === undefined) return say.notBriefing;
      return typeof last === 'number' ? say.mustBe.entry : say.mustBe.words;
    default:
      return null;
  }
}
