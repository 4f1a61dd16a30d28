/**
 * The shape of a file of records, as the app saves it. The published JSON Schema (public/schema/records.schema.json)
 * is generated from this module by `npm run schema`.
 */
import * as z from 'zod/mini';
import { recordShapes as shapes } from './schema';
import { nonEmpty } from './schemaParts';

const { text } = shapes;
const ids = z.array(nonEmpty);

/** An item of a tree with the ids of the items below it: these are records of their own, where they are asked for. */
const node = z.extend(z.omit(shapes.treeNode, { children: true }), { children: ids });

const added = z
  .strictObject({
    facts: z.optional(z.union([shapes.consultationFacts, shapes.bodyFacts, shapes.milestoneFacts])),
    standings: z.optional(z.array(shapes.membership)),
    englishName: z.optional(shapes.term),
  })
  .register(z.globalRegistry, {
    id: 'Added',
    description: 'What is known of the record from outside the source, as in the supplement of the dataset.',
  });

const common = { id: nonEmpty, name: text };
const record = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('partner'), ...common, fields: shapes.partner }),
  z.strictObject({
    kind: z.literal('consultation'),
    ...common,
    fields: shapes.consultation,
    added: z.optional(added),
  }),
  z.strictObject({ kind: z.literal('forumLevel'), ...common, fields: shapes.forumLevel }),
  z.strictObject({ kind: z.literal('forum'), ...common, fields: shapes.forum, added: z.optional(added) }),
  z.strictObject({ kind: z.literal('framework'), ...common, fields: node, added: z.optional(added) }),
  z.strictObject({ kind: z.literal('strategy'), ...common, fields: node, added: z.optional(added) }),
  z.strictObject({
    kind: z.literal('document'),
    ...common,
    fields: shapes.document,
    added: z.optional(added),
  }),
  z.strictObject({ kind: z.literal('agency'), ...common, fields: shapes.agency, added: z.optional(added) }),
  z.strictObject({
    kind: z.literal('milestone'),
    ...common,
    fields: shapes.milestone,
    added: z.optional(added),
  }),
  // What is no record of the source: a section, a term, and any other row of a table.
  z.strictObject({ kind: z.literal('section'), ...common, fields: shapes.section }),
  z.strictObject({ kind: z.literal('term'), ...common, fields: shapes.term }),
  z.strictObject({
    kind: z.literal('row'),
    id: nonEmpty,
    fields: z.record(z.string(), z.union([z.strictObject({ ja: z.string(), en: z.string() }), z.number()])),
  }),
]);

/** A file of records: what it says of itself, the tables of the view by ids, and every record once. */
export const recordsSchema = z.strictObject({
  $schema: nonEmpty,
  title: text,
  filter: text,
  asOf: text,
  sourceLine: text,
  licence: text,
  note: text,
  address: nonEmpty,
  addedFacts: z.boolean(),
  tables: z.array(z.strictObject({ caption: text, ids })),
  records: z.array(record),
});
