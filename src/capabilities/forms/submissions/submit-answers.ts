import type { Act } from '#language';
import type { Tx } from '#platform/database';
import type { KeptAnswers } from '../form.ts';
import { formOf } from '../form-of.ts';
import type { FormVersion } from '../form-of.ts';
import { store } from './store-submission.ts';
import type { Submission } from './submission-of.ts';

/** Sends a form that needed no draft (an adviser's long page, another system). `form.incomplete` as with `submitDraft`. */
export async function submitAnswers(
  tx: Tx,
  sent: FormVersion & { readonly answers: KeptAnswers },
  act: Act,
): Promise<Submission> {
  const form = await formOf(tx, sent);
  return store(tx, { form, draft: null, answers: sent.answers }, act);
}
