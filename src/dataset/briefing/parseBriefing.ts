import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import { formatPath, type Issue } from '../issue';
import type { Briefing } from './briefing';
import { briefingIssues } from './briefingIssues';
import { briefingSchema } from './schema';

export type ParsedBriefing =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The one door for briefings: turns anything that came from outside into a checked briefing, or into the list of what
 * is wrong with it, in both languages. Whether a scene's link leads anywhere is for the views to say, in place.
 */
export function parseBriefing(input: unknown): ParsedBriefing {
  const shape = briefingSchema.safeParse(input, { reportInput: true });
  if (!shape.success) return { ok: false, issues: shape.error.issues.flatMap(briefingIssues) };
  const { id, title, scenes } = shape.data;
  const issues = scenes.flatMap((scene, index) => {
    const first = scenes.findIndex((other) => other.id === scene.id);
    return first === index
      ? []
      : [
          {
            path: formatPath(['scenes', index, 'id']),
            message: say.duplicate(scene.id, first + 1),
          },
        ];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, briefing: { id, title, scenes } };
}
