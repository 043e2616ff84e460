import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rowWriter } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { formSubmitted } from '../events.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import { namedItems } from '../lists/item.ts';
import { filledIn } from '../lookups/filled.ts';
import type { Fillings } from '../lookups/filled.ts';
import type { Submission } from './submission-of.ts';
import type { FormsTables } from '../tables.ts';

type Sending = {
  readonly form: Form;
  readonly draft: Uuid | null;
  readonly answers: KeptAnswers;
  readonly filled?: Fillings;
};

/** Replays the route and stores what is on it; `form.incomplete` names the page of the first gap. */
export async function store(tx: Tx, sending: Sending, act: Act): Promise<Submission> {
  const submission = submissionOn(sending, act);
  const row = submissionRow(submission, sending.draft);
  writeSubmission(tx, row);
  await append(tx, submittedEvent(row), act);
  return submission;
}

const writeSubmission = rowWriter<FormsTables, 'forms.submission'>('forms.submission');

/** What is sent: the answers on the route, when it leads to its end. */
export function submissionOn(
  { form, answers, filled = {} }: Omit<Sending, 'draft'>,
  { at }: Act,
): Submission {
  const questions = form.definition.pages.flatMap((page) => page.questions);
  const { next, answersOnRoute } = journey(form.definition, namedItems(questions, answers, at));
  if (next) throw new Refusal('form.incomplete', { page: next.page });
  const standing = filledIn(filled, answersOnRoute);
  return { id: newId(at), form, answers: answersOnRoute, filled: standing, submittedAt: at };
}

export function submissionRow({ id, form, answers, filled, submittedAt }: Submission, draft: Uuid | null) {
  const { service, version } = form;
  const by = Object.keys(filled).length > 0 ? JSON.stringify(filled) : null;
  const sent = { answers: JSON.stringify(answers), filled: by, submitted_at: submittedAt };
  return { id, service, version, draft_id: draft, ...sent };
}

export function submittedEvent({ id, service, version, draft_id: draft }: ReturnType<typeof submissionRow>) {
  return formSubmitted({ subject: id, data: { service, version, draft } });
}
