import { eventType } from '#capabilities/ledger';
import { z } from 'zod';

export const servicePublished = eventType('service.published', {
  subject: 'service',
  data: z.object({ service: z.string(), version: z.int(), digest: z.string() }),
});

/** A published version has more from now on, and so have the cases that are pinned to it. */
export const serviceExtended = eventType('service.extended', {
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

/** Somebody proposes a version; nothing is published by it. */
export const serviceProposed = eventType('service.proposed', {
  subject: 'proposal',
  data: z.object({ service: z.string(), digest: z.string() }),
});

export const proposalPublished = eventType('proposal.published', {
  subject: 'proposal',
  data: z.object({ service: z.string(), version: z.int() }),
});

export const proposalWithdrawn = eventType('proposal.withdrawn', {
  subject: 'proposal',
  data: z.object({ service: z.string() }),
});

/** Somebody holds a proposed version against the requests of a year. */
export const rehearsalBegun = eventType('rehearsal.begun', {
  subject: 'proposal',
  data: z.object({ service: z.string(), against: z.int() }),
});

export const rehearsalCancelled = eventType('rehearsal.cancelled', {
  subject: 'proposal',
  data: z.object({ service: z.string() }),
});

/** Somebody begins to walk through a proposed version; nothing more of the walk is written. */
export const previewBegun = eventType('preview.begun', {
  subject: 'proposal',
  data: z.object({ service: z.string(), way: z.string() }),
});

/** An officer keeps a filter of a queue under a name, for themselves or for everybody who works the queue. */
export const viewSaved = eventType('view.saved', {
  subject: 'view',
  data: z.object({ queue: z.string(), shared: z.boolean() }),
});

export const viewRemoved = eventType('view.removed', {
  subject: 'view',
  data: z.object({ queue: z.string(), shared: z.boolean() }),
});

/** An officer proposes another measure for a role: whose cases it sees, and what it may. */
export const roleChangeProposed = eventType('role-change.proposed', {
  subject: 'role-change',
  data: z.object({ role: z.string() }),
});

/** Another officer lets it hold. */
export const roleChangeApproved = eventType('role-change.approved', {
  subject: 'role-change',
  data: z.object({ role: z.string() }),
});

export const roleChangeWithdrawn = eventType('role-change.withdrawn', {
  subject: 'role-change',
  data: z.object({ role: z.string() }),
});

/** Somebody has a deed tried on many cases; `does` says which kind of deed. */
export const bulkBegun = eventType('bulk.begun', {
  subject: 'bulk',
  data: z.object({ does: z.string(), cases: z.int() }),
});

/** They have it done with those on which it could be. */
export const bulkApproved = eventType('bulk.approved', {
  subject: 'bulk',
  data: z.object({ does: z.string() }),
});

export const bulkCancelled = eventType('bulk.cancelled', {
  subject: 'bulk',
  data: z.object({ does: z.string() }),
});

/** That so many cases of another system were taken in, and by whom. */
export const pastCasesTakenIn = eventType('past-cases.taken-in', {
  subject: 'intake',
  data: z.object({ taken: z.int(), known: z.int(), refused: z.int() }),
});
