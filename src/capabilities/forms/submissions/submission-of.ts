import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { keptAnswers } from '../drafts/draft.ts';
import type { Answers, Form } from '../form.ts';
import { formOf } from '../form-of.ts';
import { journey } from '../journey.ts';
import { filledAnswers } from '../lookups/filled.ts';
import type { Fillings } from '../lookups/filled.ts';
import type { FormsTables } from '../tables.ts';

/** What was sent, with the very form on which it was answered: `answerLines(form, answers, tongue)` says it in words. */
export type Submission = {
  readonly id: Uuid;
  readonly form: Form;
  readonly answers: Answers;
  /** What was filled in for whoever answered, by whom. */
  readonly filled: Fillings;
  readonly submittedAt: Temporal.Instant;
};

export async function submissionOf(tx: Tx, id: Uuid): Promise<Submission | undefined> {
  const row = await tables<FormsTables>(tx)
    .selectFrom('forms.submission')
    .select(['id', 'service', 'version', 'answers', 'filled', 'submitted_at'])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const form = await formOf(tx, row);
  const { answersOnRoute } = journey(form.definition, keptAnswers.parse(row.answers));
  const filled = filledAnswers.parse(row.filled ?? {});
  return { id: row.id, form, answers: answersOnRoute, filled, submittedAt: row.submitted_at };
}
