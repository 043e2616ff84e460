import { eventType } from '#capabilities/ledger';
import { uuid } from '#language';
import { z } from 'zod';

/** No event of this capability carries what somebody said of themselves: only of which field it was. */
export const profileChanged = eventType('profile.changed', {
  subject: 'profile',
  data: z.object({ field: z.string(), taken: z.boolean() }),
});

export const profileErased = eventType('profile.erased', { subject: 'profile', data: z.object({}) });

export const correctionProposed = eventType('correction.proposed', {
  subject: 'correction',
  data: z.object({ field: z.string(), account: uuid, request: uuid }),
});

export const correctionDecided = eventType('correction.decided', {
  subject: 'correction',
  data: z.object({ field: z.string(), account: uuid, decision: z.enum(['taken', 'declined']) }),
});
