import { appendAll } from '#capabilities/ledger';
import type { Act } from '#language';
import { insertAll } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Form, KeptAnswers } from '../form.ts';
import { formOf } from '../form-of.ts';
import type { FormVersion } from '../form-of.ts';
import type { FormsTables } from '../tables.ts';
import { submissionOn, submissionRow, submittedEvent } from './store-submission.ts';
import type { Submission } from './submission-of.ts';

/** What was sent elsewhere, or before: with its identifier, and not stored yet. */
export type PastSubmission = { readonly submission: Submission; readonly act: Act };

/**
 * Replays the route of answers that were sent before; `form.incomplete` as with `submitAnswers`, but what may be left empty
 * and is not there was left empty.
 */
export async function pastSubmission(
  tx: Tx,
  { answers, ...version }: FormVersion & { readonly answers: KeptAnswers },
  act: Act,
): Promise<PastSubmission> {
  const form = await formOf(tx, version);
  return { submission: submissionOn({ form, answers: { ...emptyIn(form), ...answers } }, act), act };
}

function emptyIn({ definition }: Form): KeptAnswers {
  const questions = definition.pages.flatMap((page) => page.questions);
  return Object.fromEntries(
    questions.filter(({ optional }) => optional).map(({ question }) => [question, null]),
  );
}

/** Stores many of them, as `submitAnswers` stores each. */
export async function keepSubmissions(tx: Tx, past: readonly PastSubmission[]): Promise<void> {
  const kept = past.map(({ submission, act }) => ({ row: submissionRow(submission, null), act }));
  const rows = kept.map(({ row }) => row);
  await insertAll<FormsTables['forms.submission']>(tx, {
    table: 'forms.submission',
    rows,
  });
  await appendAll(
    tx,
    kept.map(({ row, act }) => ({ happening: submittedEvent(row), act })),
  );
}
