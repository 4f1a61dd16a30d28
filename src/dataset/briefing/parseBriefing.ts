import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import { formatPath, type Issue } from '../issue';
import type { Briefing, Words } from './briefing';
import { briefingIssues } from './briefingIssues';
import { plainLine, plainText } from './plainText';
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
  const plain = scenes.map((scene) => ({
    ...scene,
    title: eachWords(scene.title, plainLine),
    notes: eachWords(scene.notes, plainText),
  }));
  return { ok: true, briefing: { id, title: eachWords(title, plainLine), scenes: plain } };
}

function eachWords(words: Words, change: (side: string) => string): Words {
  const { ja, en } = words;
  return { ...(ja === undefined ? {} : { ja: change(ja) }), ...(en === undefined ? {} : { en: change(en) }) };
}
