import type { Act, AuthorityId, Uuid } from '#language';
import { prepared, tables } from '#platform/database';
import type { Kysely, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { keptAnswers } from '../drafts/draft.ts';
import { formOf } from '../form-of.ts';
import { filledAnswers } from '../lookups/filled.ts';
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
  const draft = await takeDraft(tx, id, act.at);
  if (!draft) return sentBefore(tx, id);
  const form = await formOf(tx, draft);
  const answers = keptAnswers.parse(draft.answers);
  const filled = filledAnswers.parse(draft.filled ?? {});
  return { submission: await store(tx, { form, draft: id, answers, filled }, act), isNew: true };
}

/** Whoever comes second waits here, and finds it gone. A refusal brings it back with the transaction. */
async function takeDraft(tx: Tx, id: Uuid, at: Temporal.Instant) {
  const { rows } = await deleteDraft(tx, { authority: tx.authority, id, at });
  return rows[0];
}

type Taking = { readonly authority: AuthorityId; readonly id: Uuid; readonly at: Temporal.Instant };

const deleteDraft = prepared(({ authority, id, at }: Taking, db: Kysely<FormsTables>) =>
  db
    .deleteFrom('forms.draft')
    .where('authority_id', '=', authority)
    .where('id', '=', id)
    .where('expires_at', '>', at)
    .returning(['service', 'version', 'answers', 'filled']),
);

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
