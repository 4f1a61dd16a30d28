import * as z from 'zod/mini';

/*
 * What the windows of a briefing (features/briefing/mirror) tell each other. It is checked here because a message is
 * an address from outside, as a link is, and such data come in by one door: dataset and filters.
 */

/** The version of the messages; a window of another build is not understood and left alone. */
export const MIRROR_VERSION = 1;

const whole = z.int().check(z.nonnegative(), z.lte(2 ** 40));
const scene = z.int().check(z.positive(), z.lte(10_000));
const time = z.number().check(z.nonnegative(), z.lte(1e14));
const stamp = z.strictObject({ count: whole, by: z.string().check(z.minLength(1), z.maxLength(64)) });

const registersSchema = z.strictObject({
  where: z.strictObject({
    value: z.strictObject({ scene, at: z.nullable(z.string().check(z.startsWith('/'))) }),
    stamp,
  }),
  lang: z.strictObject({ value: z.enum(['ja', 'en']), stamp }),
  theme: z.strictObject({ value: z.enum(['light', 'dark', 'system']), stamp }),
  blank: z.strictObject({ value: z.boolean(), stamp }),
  talk: z.strictObject({
    value: z.strictObject({
      since: z.nullable(time),
      scene,
      spent: z.array(z.tuple([scene, time])),
    }),
    stamp,
  }),
});

const spot = z.number().check(z.gte(-10), z.lte(10));

/** Where the speaker points: in a share of the mark of a record, or of the picture where `record` is null. */
const pointedSchema = z.strictObject({ record: z.nullable(z.string()), nth: whole, x: spot, y: spot });

const head = {
  v: z.literal(MIRROR_VERSION),
  from: z.string().check(z.minLength(1), z.maxLength(64)),
};

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('state'),
    page: z.enum(['stage', 'presenter']),
    /** True for a window that has just come: the others say what they hold. */
    asks: z.boolean(),
    registers: registersSchema,
  }),
  z.strictObject({ ...head, kind: z.literal('pointer'), at: z.nullable(pointedSchema) }),
  z.strictObject({ ...head, kind: z.literal('bye') }),
]);

/** What the windows of a briefing tell each other. */
export type Message = z.infer<typeof messageSchema>;

/** Where the speaker points, in terms that hold in a window of any size. */
export type PointedAt = z.infer<typeof pointedSchema>;

/** A message as it came in, or null where it is not one of ours. */
export function readMessage(data: unknown): Message | null {
  const read = messageSchema.safeParse(data);
  return read.success ? read.data : null;
}
