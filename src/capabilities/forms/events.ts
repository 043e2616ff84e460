import { uuid } from '#language';
import { eventType } from '#capabilities/ledger';
import { z } from 'zod';

const pinned = { service: z.string(), version: z.int() };

/** No event of this capability carries an answer: those stand in the submission, which may be erased. */
export const formPublished = eventType('form.published', {
  subject: 'form-version',
  data: z.object({ ...pinned, digest: z.string() }),
});

export const formStarted = eventType('form.started', { subject: 'draft', data: z.object(pinned) });

export const formDiscarded = eventType('form.discarded', {
  subject: 'draft',
  data: z.object({ ...pinned, why: z.enum(['asked', 'expired', 'replaced']) }),
});

export const formMoved = eventType('form.moved', {
  subject: 'draft',
  data: z.object({ ...pinned, to: z.string() }),
});

/** Its version may be finished no more: the answers go on on another. */
export const formCarried = eventType('form.carried', {
  subject: 'draft',
  data: z.object({ ...pinned, to: z.int() }),
});

/** Somebody means to come back to it: a link was sent, or a code given to be read out. */
export const formLeft = eventType('form.left', {
  subject: 'draft',
  data: z.object({ ...pinned, by: z.enum(['email', 'link', 'code', 'reminder']) }),
});

export const formReturnedTo = eventType('form.returned-to', {
  subject: 'draft',
  data: z.object({ ...pinned, by: z.string() }),
});

export const formSubmitted = eventType('form.submitted', {
  subject: 'submission',
  data: z.object({ ...pinned, draft: uuid.nullable() }),
});
