import { eventType } from '#capabilities/ledger';
import { uuid } from '#language';
import { z } from 'zod';

/** No event of this capability says whose a holding is, what is written on it, or why: only what was done. */
const term = { kind: z.string(), service: z.string(), term: z.int(), from: z.string(), until: z.string() };

export const holdingGranted = eventType('holding.granted', {
  subject: 'holding',
  data: z.object({ reference: z.string(), ...term }),
});

export const holdingRenewed = eventType('holding.renewed', { subject: 'holding', data: z.object(term) });

export const holdingVaried = eventType('holding.varied', {
  subject: 'holding',
  data: z.object({ revision: z.int() }),
});

export const holdingSuspended = eventType('holding.suspended', {
  subject: 'holding',
  data: z.object({ revision: z.int(), from: z.string() }),
});

export const holdingResumed = eventType('holding.resumed', {
  subject: 'holding',
  data: z.object({ revision: z.int() }),
});

/** Before the end of its term. That a term ran out is no event: the calendar says it. */
export const holdingEnded = eventType('holding.ended', {
  subject: 'holding',
  data: z.object({ revision: z.int(), how: z.enum(['surrendered', 'revoked']), last: z.string() }),
});

/** A day of its term had come: a case was opened, or its holder was told. */
export const holdingTimerFired = eventType('holding.timer-fired', {
  subject: 'holding',
  data: z.object({ timer: z.string(), term: z.int(), opened: uuid.nullable() }),
});

/** Somebody had it tried again, after it had failed too often. */
export const holdingTimerRetried = eventType('holding.timer-retried', {
  subject: 'holding',
  data: z.object({ timer: z.string(), term: z.int() }),
});

export const holdingForgotten = eventType('holding.forgotten', {
  subject: 'holding',
  data: z.object({ reference: z.string(), kind: z.string(), service: z.string() }),
});
