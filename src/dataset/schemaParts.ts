/** The smallest parts of the shape of a dataset file; see schema.ts. */
import * as z from 'zod/mini';

export const nonEmpty = z.string().check(z.minLength(1));
export const recordId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));
export const year = z.int().check(z.gte(1900), z.lte(2100));
export const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/));

export const text = z.strictObject({ ja: nonEmpty, en: nonEmpty }).register(z.globalRegistry, {
  id: 'Text',
  description: 'One thing said in Japanese and in English.',
});

export const cites = z.array(nonEmpty).check(z.minLength(1)).register(z.globalRegistry, {
  id: 'Cites',
  description: 'Ids of the sections of the source that this record is drawn from.',
});

export const isoDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
  .register(z.globalRegistry, {
    id: 'IsoDate',
    description:
      'A year, a month or a day (2014, 2014-10, 2014-10-21): as precise as its source, never more.',
  });

export const dateOrInterval = z
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

export const status = z
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
