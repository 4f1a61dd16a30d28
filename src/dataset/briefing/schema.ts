/**
 * The shape of a briefing file, stated once. The published JSON Schema (public/schema/briefing.schema.json) is
 * generated from this module by `npm run schema`. A scene is a saved link with a title and notes, nothing more.
 */
import * as z from 'zod/mini';

/** The version of the shape that this app writes and reads. */
export const BRIEFING_VERSION = 1;

const words = z
  .strictObject({ ja: z.optional(z.string()), en: z.optional(z.string()) })
  .register(z.globalRegistry, {
    id: 'Words',
    description:
      'Words in Japanese, in English, or in both. A language that is missing is shown in the other one.',
  });

const scene = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)),
  title: words,
  notes: words,
  at: z
    .string()
    .check(z.regex(/^\/[^\s#]*$/))
    .register(z.globalRegistry, {
      id: 'Link',
      description: 'The link to the view as it stands behind the # of the address: /timeline?partners=US',
    }),
});

export const briefingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(BRIEFING_VERSION),
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)),
  title: words,
  scenes: z.array(scene),
});

export type BriefingFile = z.infer<typeof briefingSchema>;
