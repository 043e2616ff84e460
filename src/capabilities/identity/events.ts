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
  data: z.object({ sessions: z.int(), why: z.enum(['left', 'dormant']) }),
  detail: z.object({ reason: z.string() }).optional(),
});
export const officerReopened = eventType('officer.reopened', {
  subject: 'officer',
  data: nothing,
  detail: z.object({ reason: z.string() }).optional(),
});

/** An operator made a link for a mailbox. */
export const officerInvited = eventType('officer.invited', {
  subject: 'invitation',
  data: z.object({ granted: z.string() }),
  detail: z.object({ email: z.string() }),
});

/** An invitation was used: the role that it gave is theirs whatever the directory says. */
export const roleGiven = eventType('officer.role-given', {
  subject: 'officer',
  data: z.object({ granted: z.string(), invitation: z.uuid() }),
});

export const secondFactorEnrolled = eventType('officer.second-factor-enrolled', {
  subject: 'officer',
  data: nothing,
});
export const secondFactorRefused = eventType('officer.second-factor-refused', {
  subject: 'officer',
  data: z.object({ why: z.string() }),
});
export const secondFactorReset = eventType('officer.second-factor-reset', {
  subject: 'officer',
  data: z.object({ sessions: z.int() }),
  detail: z.object({ reason: z.string() }),
});

/** `left` is how many recovery codes are left to them. */
export const recoveryCodeUsed = eventType('officer.recovery-code-used', {
  subject: 'officer',
  data: z.object({ left: z.int() }),
});

/** An operator opened a way in for an officer while the staff directory is down. */
export const emergencyOpened = eventType('officer.emergency-opened', {
  subject: 'officer',
  data: z.object({ code: z.uuid() }),
  detail: z.object({ reason: z.string() }),
});
export const emergencyEntered = eventType('officer.emergency-entered', {
  subject: 'officer',
  data: z.object({ code: z.uuid(), alarm: z.uuid() }),
});
/** About the browser session in which a code was tried. */
export const emergencyRefused = eventType('officer.emergency-refused', {
  subject: 'sign-in',
  data: z.object({ why: z.string() }),
});
export const alarmAcknowledged = eventType('alarm.acknowledged', {
  subject: 'alarm',
  data: nothing,
  detail: z.object({ reason: z.string() }),
});

/** Another system may ask by a key. `lastDay` is the last day on which the key is good. */
export const clientAdded = eventType('client.added', {
  subject: 'client',
  data: z.object({
    may: z.array(z.string()),
    answers: z.array(z.string()).default([]),
    perMinute: z.int(),
    lastDay: z.string().optional(),
  }),
  detail: z.object({ name: z.string() }),
});
export const clientRevoked = eventType('client.revoked', {
  subject: 'client',
  data: nothing,
  detail: z.object({ reason: z.string() }),
});
