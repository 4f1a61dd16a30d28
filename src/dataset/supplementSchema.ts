/** The shape of what is known from outside the source; see schema.ts. */
import * as z from 'zod/mini';
import { dateOrInterval, isoDate, nonEmpty, recordId, status, text, webAddress } from './schemaParts';

const urls = z.array(webAddress);
const statedText = z.strictObject({ ja: nonEmpty, en: nonEmpty, status });

export const consultationFacts = z.strictObject({
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

export const bodyFacts = z.strictObject({
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
});

const standing = z
  .enum(['member', 'takes-part', 'host', 'party', 'observer', 'not-member', 'unknown'])
  .register(z.globalRegistry, {
    id: 'Standing',
    description: 'A partner in a forum as of October 2016. unknown means not documented, never "no".',
  });

export const membership = z.strictObject({
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

export const term = z.strictObject({
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
  note: z.optional(text),
});

export const milestoneFacts = z.strictObject({
  record: recordId,
  date: z.optional(z.strictObject({ value: dateOrInterval, status })),
  titleEnStatus: status,
  urls,
  note: z.optional(text),
});

export const supplement = z.strictObject({
  about: text,
  consultations: z.array(consultationFacts),
  forums: z.array(bodyFacts),
  channels: z.array(bodyFacts),
  memberships: z.array(membership),
  milestones: z.array(milestoneFacts),
  terms: z.array(term),
});
