import { z } from 'zod';
import { timeOfDay } from './time-of-day.ts';

const identifier = z.guid({
  error: 'Write the identifier as GOV.UK Notify shows it, such as 6f1c9c1e-0d5b-4c55-9a61-5f2a3b7c8d90.',
});
const by = z.literal('notify');

/**
 * `messages` of council.yaml: who carries what is told to people. Emails go by the installation's mail system, or by GOV.UK
 * Notify; text messages and letters by Notify, or not at all; letters by a print house too, which is
 * given them in batches. Templates are Notify's, each of one placeholder; keys are no part of it.
 */
export const messagesFile = z.strictObject({
  email: z
    .union([z.literal('smtp'), z.strictObject({ by, template: identifier, replyTo: identifier.optional() })])
    .default('smtp'),
  text: z.strictObject({ by, template: identifier, sender: identifier.optional() }).optional(),
  letter: z
    .discriminatedUnion('by', [
      z.strictObject({ by, postage: z.enum(['first', 'second', 'economy']).default('second') }),
      z.strictObject({ by: z.literal('print-house') }),
    ])
    .optional(),
  /** From when until when no telephone is to ring; the same time twice means never. */
  quiet: z.strictObject({ from: timeOfDay, until: timeOfDay }).prefault({ from: '20:00', until: '08:00' }),
  /** Whether numbers abroad are texted too, which costs more. */
  abroad: z.boolean().default(false),
});

export type CouncilMessages = z.output<typeof messagesFile>;
