import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

export const messageQueued = eventType('message.queued', {
  subject: 'message',
  data: z.object({ channel: z.enum(['email', 'text', 'letter']), service: z.string().optional() }),
});

export const messageSent = eventType('message.sent', { subject: 'message', data: z.object({}) });

/** Whoever carried it says that it is there. */
export const messageDelivered = eventType('message.delivered', { subject: 'message', data: z.object({}) });

/** It never arrives: whoever carries it refused it, it came back, or we gave up. */
export const messageFailed = eventType('message.failed', {
  subject: 'message',
  data: z.object({ how: z.enum(['refused', 'bounced', 'failed']) }),
  detail: z.object({ reason: z.string() }),
});

/** Letters go to a print house together. */
export const batchMade = eventType('batch.made', {
  subject: 'batch',
  data: z.object({ letters: z.int() }),
});

/** It has them, or they wait again. */
export const batchEnded = eventType('batch.ended', {
  subject: 'batch',
  data: z.object({ how: z.enum(['handed-over', 'taken-apart']) }),
});
