import { z } from 'zod';
import { eventType } from '#capabilities/ledger';
import { fileKinds } from '#platform/files';

/** No event carries a file's name, which may be anybody's. */
export const documentAdded = eventType('document.added', {
  subject: 'document',
  data: z.object({ kind: z.enum(fileKinds), bytes: z.int(), question: z.string() }),
});

export const documentChecked = eventType('document.checked', {
  subject: 'document',
  data: z.object({ verdict: z.enum(['clean', 'infected', 'damaged']), signature: z.string().optional() }),
});

/** Everybody may see it, or no longer: an officer has decided. */
export const documentShown = eventType('document.shown', { subject: 'document', data: z.object({}) });
export const documentHidden = eventType('document.hidden', { subject: 'document', data: z.object({}) });

export const documentRemoved = eventType('document.removed', {
  subject: 'document',
  data: z.object({ why: z.enum(['asked', 'draft-gone', 'unused', 'destroyed']) }),
});
