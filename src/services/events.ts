import { eventType } from '#capabilities/ledger';
import { z } from 'zod';

export const servicePublished = eventType('service.published', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int(), digest: z.string() }),
});

/** A version is live from now on: it came into force. */
export const serviceTakenUp = eventType('service.taken-up', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int() }),
});

export const serviceWithdrawn = eventType('service.withdrawn', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int() }),
});

/** That so many cases of another system were taken in, and by whom. */
export const pastCasesTakenIn = eventType('past-cases.taken-in', {
  subject: 'intake',
  data: z.object({ taken: z.int(), known: z.int(), refused: z.int() }),
});
