import { london, slug, text, tongue } from '#language';
import { holdingStates } from '#capabilities/holdings';
import { z } from 'zod';
import { askName } from './ask.ts';
import { amount } from './fee.ts';
import { channels } from './service-definition.ts';

/** `2026-11-20T09:00`, as London's clocks show it. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'Write a moment such as “2026-11-20T09:00”.' })
  .transform((written) => Temporal.PlainDateTime.from(written).toZonedDateTime(london).toInstant());

/** `2026-11-20`. */
const day = z.iso
  .date({ error: 'Write a day such as “2026-11-20”.' })
  .transform((written) => Temporal.PlainDate.from(written));

const message = z.strictObject({
  /** By which way it goes first. */
  by: z.enum(channels).default('email'),
  /** As it arrives, but for {reference} and {link}. */
  subject: text(300),
  /** Sentences that stand in it, among others. */
  says: z.array(text(1_000)).default([]),
});

/** By the task: when it is due, or `whenever`. */
const tasks = z.record(slug, z.union([z.literal('whenever'), moment]));

const step = z
  .strictObject({
    /** An action, or `reopen`. */
    do: slug.optional(),
    /** Or a task that is done, all of it; with a note, it is not needed. */
    ends: slug.optional(),
    /** Or something that was asked of somebody outside is answered. */
    answered: askName.optional(),
    answer: z.enum(['accepted', 'rejected']).optional(),
    /** Or a document is attached. */
    attaches: slug.optional(),
    /** Or those who asked ask for what may follow it. */
    follows: slug.optional(),
    /** Or those who asked write this to the council. */
    replies: text(1_000).optional(),
    /** Or says that it is still a problem. */
    still: text(1_000).optional(),
    /** Or its time comes, and it closes by itself. */
    closes: z.literal(true).optional(),
    /** Or the one who asked first takes their request back. */
    withdraws: z.literal(true).optional(),
    /** Or a day of the holding that it granted comes: the timer, by its name. */
    fires: slug.optional(),
    /** Or nobody answers it in time. */
    unanswered: askName.optional(),
    note: text(1_000).optional(),
    outcome: slug.optional(),
    /** When it is done; without it, a minute after what was before. */
    at: moment.optional(),
    /** The day that it sets for a clock. */
    until: day.optional(),
    /** The status that must follow. */
    status: slug,
    /** Every flag that the case then carries, by name. */
    flags: z.array(slug).optional(),
    /** The case that it opens: in which queue, and when it is due. */
    opens: z.strictObject({ queue: slug, due: moment.optional() }).optional(),
    /** What is then held of each kind that the case has to do with. */
    holds: z.record(slug, z.strictObject({ from: day, until: day, state: z.enum(holdingStates) })).optional(),
    /** The queue in which the case is then. */
    queue: slug.optional(),
    /** Everything that is then waited for from outside, with until when. */
    asks: z.record(askName, moment).optional(),
    /** Every task that is then open, with when it is due. */
    tasks: tasks.optional(),
    /** When the case is due then, or `stands-still`. */
    due: z.union([z.literal('stands-still'), moment]).optional(),
    /** Every sentence that says why. */
    because: z.array(text(300)).optional(),
  })
  .refine(
    (one) =>
      [
        one.do,
        one.ends,
        one.attaches,
        one.follows,
        one.replies,
        one.withdraws,
        one.still,
        one.closes,
        one.fires,
        one.answered,
        one.unanswered,
      ].filter((does) => does !== undefined).length === 1,
    {
      error:
        'Write one of “do”, “ends”, “attaches”, “follows”, “replies”, “withdraws”, “still”, “closes”, “fires”, “answered” and “unanswered”: a step is one thing.',
    },
  )
  .refine(({ answered, answer }) => (answered === undefined) === (answer === undefined), {
    error: 'Write “answered” and “answer” together.',
  });

const example = z.strictObject({
  example: text(200),
  at: moment,
  tongue: tongue.default('en'),
  /** Whether the person has signed in to an account. */
  'signed-in': z.boolean().default(false),
  /** As they are stored, by question. */
  answers: z.record(z.string(), z.unknown()),
  /** The page at which these answers end the road: nothing is sent. */
  stops: slug.optional(),
  /** The owner to whom the person is sent instead, since the place is not the council's: nothing is sent. */
  'goes-to': slug.optional(),
  /** The row of the eligibility table by which these answers refuse somebody the service: nothing is sent. */
  refused: slug.optional(),
  opens: z
    .strictObject({
      queue: text(63),
      place: text(1_000).optional(),
      ward: text(20).optional(),
      /** The thing that it is about, by its identifier. */
      asset: text(60).optional(),
      /** Who looks after the ground, where that is not the council. */
      owner: slug.optional(),
      /** What is to be paid. */
      fee: amount.optional(),
      due: moment.optional(),
      /** Every task that it brings with it, with when it is due. */
      tasks: tasks.default({}),
      /** Every sentence that says why it is due then. */
      because: z.array(text(300)).default([]),
    })
    .optional(),
  steps: z.array(step).default([]),
  /** Every message, in order. */
  messages: z.array(message).default([]),
});

/** A service's example.yaml: what goes in, and everything that must come out. */
export const serviceExamples = z.strictObject({ examples: z.array(example).min(1) });
export type ServiceExample = z.output<typeof example>;
