/**
 * The shape of a dataset file, stated once. The published JSON Schema (public/schema/dataset.schema.json) is
 * generated from this module by `npm run schema`; what a schema cannot say (references, duplicates, dates
 * against years) is in checkDataset.ts.
 */
import * as z from 'zod/mini';

const nonEmpty = z.string().check(z.minLength(1));
const recordId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));
const year = z.int().check(z.gte(1900), z.lte(2100));
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/));

const text = z.strictObject({ ja: nonEmpty, en: nonEmpty }).register(z.globalRegistry, {
  id: 'Text',
  description: 'One thing said in Japanese and in English.',
});

const cites = z.array(nonEmpty).check(z.minLength(1)).register(z.globalRegistry, {
  id: 'Cites',
  description: 'Ids of the sections of the source that this record is drawn from.',
});

const isoDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
  .register(z.globalRegistry, {
    id: 'IsoDate',
    description:
      'A year, a month or a day (2014, 2014-10, 2014-10-21): as precise as its source, never more.',
  });

const dateOrInterval = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/(\.\.|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?))?$/,
    ),
  )
  .register(z.globalRegistry, {
    id: 'DateOrInterval',
    description: 'An IsoDate, an interval a/b, or a/.. for something still under way as of the source.',
  });

const status = z
  .enum([
    'verified-official',
    'verified-secondary',
    'announced',
    'inferred',
    'translation',
    'deck',
    'not-numbered',
    'not-found',
  ])
  .register(z.globalRegistry, {
    id: 'Status',
    description: 'How far a fact from outside the source is known. Only announced, never held: announced.',
  });

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
    description: 'The other records that this one speaks of, by id.',
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

const urls = z.array(webAddress);
const statedText = z.strictObject({ ja: nonEmpty, en: nonEmpty, status });

const consultationFacts = z.strictObject({
  record: recordId,
  name: z.optional(z.strictObject({ ja: nonEmpty, en: nonEmpty, status, enStatus: status })),
  round: z.optional(z.strictObject({ value: z.int().check(z.gte(1)), status })),
  date: z.optional(z.strictObject({ start: isoDate, end: z.optional(isoDate), status })),
  city: z.optional(statedText),
  hosts: z.optional(statedText),
  urls,
  contextUrls: urls,
  note: z.optional(text),
});

const bodyFacts = {
  record: recordId,
  name: text,
  short: z.optional(nonEmpty),
  expansion: z.optional(nonEmpty),
  founded: z.optional(nonEmpty),
  firstDate: z.optional(dateOrInterval),
  host: z.optional(text),
  size: z.optional(statedText),
  line: text,
  membersAre: z.optional(z.enum(['teams', 'economies'])),
  domain: z.optional(nonEmpty),
  status,
  urls,
  note: z.optional(text),
};

const standing = z
  .enum(['member', 'takes-part', 'host', 'party', 'observer', 'not-member', 'unknown'])
  .register(z.globalRegistry, {
    id: 'Standing',
    description: 'A partner in a forum as of October 2016. unknown means not documented, never "no".',
  });

const membership = z.strictObject({
  forum: recordId,
  partner: nonEmpty,
  standing,
  term: z.optional(text),
  // For a body that is chosen anew for each term, the standing in the term before, where the same pages say it;
  // with a status of its own where it follows from them without being said.
  earlier: z.optional(z.strictObject({ term: text, standing, status: z.optional(status) })),
  note: z.optional(text),
  status,
  urls,
});

const term = z.strictObject({
  id: recordId,
  ja: nonEmpty,
  en: z.optional(nonEmpty),
  kind: z.enum([
    'document',
    'strategy-heading',
    'policy-term',
    'phrase',
    'office',
    'meeting',
    'fund',
    'agency',
  ]),
  status,
  wording: z.optional(text),
  urls,
  note: z.optional(nonEmpty),
});

const milestoneFacts = z.strictObject({
  record: recordId,
  date: z.optional(z.strictObject({ value: dateOrInterval, status })),
  titleEnStatus: status,
  urls,
  note: z.optional(text),
});

const supplement = z.strictObject({
  about: text,
  consultations: z.array(consultationFacts),
  forums: z.array(z.strictObject(bodyFacts)),
  channels: z.array(z.strictObject(bodyFacts)),
  memberships: z.array(membership),
  milestones: z.array(milestoneFacts),
  terms: z.array(term),
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
  bodyFacts: z.strictObject(bodyFacts),
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
