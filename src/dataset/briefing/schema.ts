/**
 * The shape of a briefing file, stated once. The published JSON Schema (public/schema/briefing.schema.json) is
 * generated from this module by `npm run schema`. A scene is a saved link with a title and notes, nothing more.
 */
import * as z from 'zod/mini';

/** The version of the shape that this app writes and reads. */
export const BRIEFING_VERSION = 1;

/**
 * How much a briefing may hold: scenes, and characters (UTF-16 code units) of a title, of notes and of a link. Far
 * above any briefing somebody gave; far below what a page cannot bear.
 */
export const LIMITS = { scenes: 200, title: 500, notes: 20_000, at: 2000 };

const NONE: typeof LIMITS = { scenes: Infinity, title: Infinity, notes: Infinity, at: Infinity };

/** A file or a link that comes from elsewhere. */
export const briefingSchema = briefingWithin(LIMITS);

/** What this browser keeps: it is never refused for being too much, since two windows may each have added some. */
export const keptBriefingSchema = briefingWithin(NONE);

export type BriefingFile = z.infer<typeof briefingSchema>;

function briefingWithin(limits: typeof LIMITS) {
  const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
  const title = wordsWithin(limits.title);
  const scene = z.strictObject({
    id,
    title,
    notes: wordsWithin(limits.notes),
    at: z
      .string()
      .check(z.regex(/^\/[^\s#]*$/), z.maxLength(limits.at))
      .register(z.globalRegistry, {
        description: 'The link to the view as it stands behind the # of the address: /timeline?partners=US',
      }),
  });
  return z.strictObject({
    $schema: z.optional(z.string()),
    version: z.literal(BRIEFING_VERSION),
    id,
    title,
    scenes: z.array(scene).check(z.maxLength(limits.scenes)),
  });
}

function wordsWithin(limit: number) {
  const side = z.string().check(z.maxLength(limit));
  return z.strictObject({ ja: z.optional(side), en: z.optional(side) }).register(z.globalRegistry, {
    description:
      'Words in Japanese, in English, or in both. A language that is missing is shown in the other one.',
  });
}
