import { z } from 'zod';
import { uuid } from '#language';
import { eventType } from '#capabilities/ledger';

// What is said of closed cases: how long they are kept, what holds them, and that they are destroyed.

/** Until when a closed case is kept has come to be known, or is no longer; empty when it is not. */
export const caseRetentionDated = eventType('case.retention-dated', {
  subject: 'case',
  data: z.object({ keepUntil: z.string().nullable() }),
});

/** An officer said the day from which it counts. */
export const caseBaseDateSaid = eventType('case.base-date-said', {
  subject: 'case',
  data: z.object({ base: z.string(), day: z.string() }),
});

/** Nothing of this is destroyed until it is released. */
export const holdPlaced = eventType('hold.placed', {
  subject: 'hold',
  data: z.object({ holds: z.enum(['case', 'person', 'service']), reviewOn: z.string() }),
  detail: z.object({ why: z.string() }),
});

export const holdReleased = eventType('hold.released', {
  subject: 'hold',
  data: z.object({}),
  detail: z.object({ why: z.string() }),
});

const batch = z.object({ cases: z.int() });
export const destructionProposed = eventType('destruction.proposed', { subject: 'destruction', data: batch });
export const destructionChecked = eventType('destruction.checked', { subject: 'destruction', data: batch });
export const destructionApproved = eventType('destruction.approved', { subject: 'destruction', data: batch });
export const destructionEnded = eventType('destruction.ended', {
  subject: 'destruction',
  data: z.object({}),
});

/** An officer took it out of a batch. */
export const caseExcluded = eventType('case.excluded', {
  subject: 'case',
  data: z.object({ againOn: z.string() }),
  detail: z.object({ why: z.string() }),
});

/** Nothing is left of it but its tombstone, and what the ledger has without details. */
export const caseDestroyed = eventType('case.destroyed', {
  subject: 'case',
  data: z.object({ reference: z.string(), destruction: uuid }),
});
