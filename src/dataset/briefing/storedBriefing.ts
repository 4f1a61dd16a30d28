import * as z from 'zod/mini';
import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import type { Issue } from '../issue';
import { shapeIssues } from '../shapeIssues';
import { sceneOfField, sceneField, splitFields, THERE, YES } from './briefingFields';
import { toBriefingFile } from './briefingFile';
import { briefingOf, isRemoved, type KeptBriefing } from './keptBriefing';
import { parseBriefing } from './parseBriefing';
import { keptBriefingSchema } from './schema';

/** What is written into the browser's storage: a briefing file, and when each of its values was set. */
const storedSchema = z.strictObject({
  briefing: z.unknown(),
  /** By field, ms. Fields that the briefing does not have are what was removed. */
  stamps: z.record(z.string(), z.number()),
  removed: z.optional(z.literal(true)),
});

export type ReadStored =
  | { readonly ok: true; readonly kept: KeptBriefing }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads what `writeStored` wrote, in this or another window, or whatever else has come to stand in its place. */
export function readStored(text: string): ReadStored {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, issues: [{ path: '', message: say.notJson }] };
  }
  const shape = storedSchema.safeParse(json, { reportInput: true });
  if (!shape.success) return { ok: false, issues: shape.error.issues.flatMap(shapeIssues) };
  const { briefing, stamps, removed } = shape.data;
  const parsed = parseBriefing(briefing, keptBriefingSchema);
  if (!parsed.ok) {
    const issues = parsed.issues.map(({ path, message }) => ({ path: `briefing.${path}`, message }));
    return { ok: false, issues };
  }
  const values = new Map([...splitFields(parsed.briefing), [THERE, removed === true ? '' : YES] as const]);
  const fields = [...new Set([...values.keys(), ...Object.keys(stamps)])].map(
    (field) => [field, { value: values.get(field) ?? '', stamp: stamps[field] ?? 0 }] as const,
  );
  return { ok: true, kept: { id: parsed.briefing.id, fields: new Map(fields) } };
}

/** Writes a briefing for the storage: the same text for the same content, so that windows see when they agree. */
export function writeStored(kept: KeptBriefing): string {
  // Of a scene that was removed nothing stays but that it was.
  const stamps = [...kept.fields]
    .filter(([field]) => {
      const scene = sceneOfField(field);
      return (
        scene === null || field === sceneField(scene) || kept.fields.get(sceneField(scene))?.value !== ''
      );
    })
    .map(([field, { stamp }]) => [field, stamp] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({
    briefing: toBriefingFile(briefingOf(kept)),
    stamps: Object.fromEntries(stamps),
    ...(isRemoved(kept) ? { removed: true } : {}),
  });
}
