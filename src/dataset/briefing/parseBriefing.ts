import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import { formatPath, type Issue } from '../issue';
import type { Briefing } from './briefing';
import { briefingIssues } from './briefingIssues';
import { plainBriefing } from './plainBriefing';
import { briefingSchema } from './schema';

export type ParsedBriefing =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The one door for briefings: turns anything that came from outside into a checked briefing, or into the list of what
 * is wrong with it, in both languages. Whether a scene's link leads anywhere is for the views to say, in place.
 * @param schema the shape that it has to have
 */
export function parseBriefing(input: unknown, schema = briefingSchema): ParsedBriefing {
  const shape = schema.safeParse(input, { reportInput: true });
  if (!shape.success) return { ok: false, issues: shape.error.issues.flatMap(briefingIssues) };
  const { id, title, scenes } = shape.data;
  const places = new Map<string, number>();
  const issues = scenes.flatMap((scene, index) => {
    const first = places.get(scene.id);
    if (first === undefined) places.set(scene.id, index);
    return first === undefined
      ? []
      : [
          {
            path: formatPath(['scenes', index, 'id']),
            message: say.duplicate(scene.id, first + 1),
          },
        ];
  });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, briefing: plainBriefing({ id, title, scenes }) };
}
