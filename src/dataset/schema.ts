/**
 * The shape of a dataset file, stated once. The published JSON Schema (public/schema/dataset.schema.json) is
 * generated from this module by `npm run schema`; what a schema cannot say (references, duplicates, dates
 * against years) is in checkDataset.ts.
 */
import * as z from 'zod/mini';
import { cites, dateOrInterval, isoDate, nonEmpty, recordId, text, year } from './schemaParts';
import {
  bodyFacts,
  consultationFacts,
  membership,
  milestoneFacts,
  supplement,
  term,
} from './supplementSchema';

const englishTerm = z.optional(recordId);

const section = z.strictObject({
  id: nonEmpty,
  part: z.enum(['deck', 'policy']),
  slide: z.optional(z.int().check(z.gte(1))),
  heading: text,
});

const source = z.strictObject({
  title: text,
  issuer: text,
  asOf: isoDate,
  note: text,
  licence: text,
  licenceOfAdded: text,
  sections: z.array(section).check(z.minLength(1)),
});

const coverage = z.strictObject({
  from: year,
  to: year,
  partial: z.array(z.strictObject({ year, through: isoDate })),
  claim: z.strictObject({ partners: z.int().check(z.gte(0)), cites }),
});

const partner = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]{2}$/)),
  kind: z.enum(['country', 'region']),
  name: text,
  deckLabel: nonEmpty,
  cites,
});

const consultation = z.strictObject({
  id: recordId,
  year,
  partners: z.array(nonEmpty).check(z.minLength(1)),
  format: z.enum(['bilateral', 'trilateral']),
  cites,
});

const forumLevel = z.strictObject({
  id: recordId,
  name: text,
  short: text,
  openEnded: z.boolean(),
  cites,
});

const forum = z.strictObject({
  id: recordId,
  level: nonEmpty,
  name: text,
  cites,
});

const ids = z.optional(z.array(nonEmpty).check(z.minLength(1)));

const links = z
  .strictObject({ partners: ids, forums: ids, documents: ids, agencies: ids, framework: ids, strategy: ids })
  .register(z.globalRegistry, {
    id: 'Links',
    description: 'The other records that this one mentions, by id.',
  });

const treeNode = z.strictObject({
  id: recordId,
  kind: z.enum([
    'policy',
    'group',
    'pillar',
    'measure',
    'reason',
    'detail',
    'example',
    'venue',
    'actor',
    'purpose',
    'aim',
    'achievement',
    'item',
  ]),
  label: text,
  text: z.optional(text),
  englishTerm,
  mark: z.optional(nonEmpty),
  pillar: z.optional(z.int().check(z.gte(1), z.lte(9))),
  emphasis: z.optional(z.enum(['bilateral', 'multilateral'])),
  priority: z.optional(z.literal(true)),
  date: z.optional(dateOrInterval),
  links: z.optional(links),
  cites,
  get children() {
    return z.array(treeNode);
  },
});

z.globalRegistry.add(treeNode, {
  id: 'TreeNode',
  description: 'An item of the framework or of the strategy, with the items below it.',
});

const document = z.strictObject({
  id: recordId,
  name: text,
  englishTerm,
  date: z.optional(isoDate),
  act: z.optional(text),
  cites,
});

const agency = z.strictObject({
  id: recordId,
  kind: z.enum(['ministry', 'body']),
  name: text,
  englishTerm,
  short: z.optional(text),
  cites,
});

const milestone = z.strictObject({
  id: recordId,
  // Absent where the source names the event without saying when.
  date: z.optional(dateOrInterval),
  precision: z.optional(z.enum(['day', 'month', 'year', 'range'])),
  title: text,
  recurrence: z.optional(z.literal('yearly')),
  document: z.optional(recordId),
  cites,
});

/** The shapes of single records and of what is known beside them, for files that hold some of the records. */
export const recordShapes = {
  text,
  source,
  section,
  partner,
  consultation,
  forumLevel,
  forum,
  treeNode,
  document,
  agency,
  milestone,
  consultationFacts,
  bodyFacts,
  membership,
  milestoneFacts,
  term,
};

/** The whole file. Its top-level keys are the ones that readers of the raw JSON rely on. */
export const datasetSchema = z.strictObject({
  $schema: nonEmpty,
  version: nonEmpty,
  source,
  coverage,
  partners: z.array(partner).check(z.minLength(1)),
  consultations: z.array(consultation),
  forumLevels: z.array(forumLevel),
  forums: z.array(forum),
  framework: treeNode,
  strategy: z.array(treeNode),
  documents: z.array(document),
  agencies: z.array(agency),
  milestones: z.array(milestone),
  supplement,
});

/** A file that has the right shape; parseDataset.ts turns it into the checked model. */
export type DatasetFile = z.infer<typeof datasetSchema>;
