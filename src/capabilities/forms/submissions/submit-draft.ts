import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockDraft } from '../drafts/lock-draft.ts';
import { store } from './store-submission.ts';
import { submissionOf } from './submission-of.ts';
import type { Submission } from './submission-of.ts';
import type { FormsTables } from '../tables.ts';

/** A submission, and whether this call made it: false when the same draft had been sent before. */
export type Submitted = { readonly submission: Submission; readonly isNew: boolean };

/**
 * Sends a draft: its whole route is replayed, what is on it is stored for good and the draft is thrown away. Twice is the same
 * submission. Refused when an answer is missing (`form.incomplete`, with the page to go to) or the draft is gone (`form.draft-gone`).
 */
export async function submitDraft(
  tx: Tx,
  { draft: id }: { readonly draft: Uuid },
  act: Act,
): Promise<Submitted> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) return sentBefore(tx, id);
  const submission = await store(tx, { form: draft.form, draft: id, answers: draft.answers }, act);
  await tables<FormsTables>(tx)
    .deleteFrom('forms.draft')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  return { submission, isNew: true };
}

async function sentBefore(tx: Tx, draft: Uuid): Promise<Submitted> {
  const sent = await tables<FormsTables>(tx)
    .selectFrom('forms.submission')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('draft_id', '=', draft)
    .executeTakeFirst();
  const submission = sent && (await submissionOf(tx, sent.id));
  if (!submission) throw new Refusal('form.draft-gone');
  return { submission, isNew: false };
}
