import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

const nothing = z.object({});

export const accountOpened = eventType('account.opened', { subject: 'account', data: nothing });

export const accountSignedIn = eventType('account.signed-in', {
  subject: 'account',
  data: z.object({ by: z.enum(['code']) }),
});

/** `sessions` is how many were ended: one, or all of them. */
export const accountSignedOut = eventType('account.signed-out', {
  subject: 'account',
  data: z.object({ everywhere: z.boolean(), sessions: z.int() }),
});

/** The detail holds a keyed digest of the address, by which attempts on one mailbox can be told together. */
export const codeSent = eventType('code.sent', {
  subject: 'code',
  data: z.object({ tongue: z.enum(['en', 'cy']) }),
  detail: z.object({ mailbox: z.string() }),
});

export const codeRefused = eventType('code.refused', {
  subject: 'code',
  data: z.object({ why: z.string() }),
  detail: z.object({ mailbox: z.string() }),
});

export const officerAdded = eventType('officer.added', { subject: 'officer', data: nothing });

/** The groups and application roles known to the council's rules that the directory names from now on. */
export const officerGrantsChanged = eventType('officer.grants-changed', {
  subject: 'officer',
  data: z.object({ grants: z.array(z.string()), revision: z.int() }),
});

export const officerSignedIn = eventType('officer.signed-in', { subject: 'officer', data: nothing });
export const officerSignedOut = eventType('officer.signed-out', { subject: 'officer', data: nothing });

/** About the way to the directory and back that ended in a no; the detail says whose, once the directory said it. */
export const officerRefused = eventType('officer.refused', {
  subject: 'sign-in',
  data: z.object({ why: z.string() }),
  detail: z.object({ directoryId: z.string() }).optional(),
});

export const officerClosed = eventType('officer.closed', {
  subject: 'officer',
  data: z.object({ sessions: z.int() }),
});
export const officerReopened = eventType('officer.reopened', { subject: 'officer', data: nothing });
