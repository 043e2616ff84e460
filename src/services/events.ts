import { eventType } from '#capabilities/ledger';
import { z } from 'zod';

export const servicePublished = eventType('service.published', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int(), digest: z.string() }),
});

export const serviceWithdrawn = eventType('service.withdrawn', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int() }),
});
