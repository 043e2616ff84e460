import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { formSubmitted } from '../events.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import type { Submission } from './submission-of.ts';
import type { FormsTables } from '../tables.ts';

type Sending = { readonly form: Form; readonly draft: Uuid | null; readonly answers: KeptAnswers };

/** Replays the route and stores what is on it; `form.incomplete` names the page of the first gap. */
export async function store(tx: Tx, { form, draft, answers }: Sending, act: Act): Promise<Submission> {
  const { next, answersOnRoute } = journey(form.definition, answers);
  if (next) throw new Refusal('form.incomplete', { page: next.page });
  const id = newId(act.at);
  const { service, version } = form;
  await tables<FormsTables>(tx)
    .insertInto('forms.submission')
    .values({
      id,
      service,
      version,
      draft_id: draft,
      answers: JSON.stringify(answersOnRoute),
      submitted_at: act.at,
    })
    .execute();
  await append(tx, formSubmitted({ subject: id, data: { service, version, draft } }), act);
  return { id, form, answers: answersOnRoute, submittedAt: act.at };
}
