import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Page } from '../definition.ts';
import type { Draft } from './draft.ts';
import { expiryOf } from './draft.ts';
import type { Answers } from '../form.ts';
import { journey, mayVisit, standingAnswer } from '../journey.ts';
import { lockDraft } from './lock-draft.ts';
import type { FormsTables } from '../tables.ts';

/** The answers of one page, as `readPage` gave them. */
export type PageAnswers = { readonly draft: Uuid; readonly page: string; readonly answers: Answers };

/**
 * Keeps a page's answers in a draft and gives the draft as it now is. Refused when the draft is gone (`form.draft-gone`) or
 * when the page is not on the route any more (`form.page-not-on-route`, with the page to go to).
 */
export async function keepAnswers(
  tx: Tx,
  { draft: id, page: slug, answers }: PageAnswers,
  act: Act,
): Promise<Draft> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const page = draft.form.definition.pages.find(({ page: known }) => known === slug);
  if (!page || !mayVisit(draft.journey, slug))
    throw new Refusal('form.page-not-on-route', { page: draft.journey.next?.page ?? '' });
  checkAnswers(page, answers);
  const kept = { ...draft.answers, ...answers };
  const touched = { updatedAt: act.at, expiresAt: expiryOf(act.at) };
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ answers: JSON.stringify(kept), updated_at: touched.updatedAt, expires_at: touched.expiresAt })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  return { ...draft, ...touched, answers: kept, journey: journey(draft.form.definition, kept) };
}

/** What is not an answer to a question of the page was not read by `readPage`: a bug of the caller. */
function checkAnswers(page: Page, answers: Answers): void {
  for (const given of Object.keys(answers)) {
    const question = page.questions.find(({ question: known }) => known === given);
    if (!question || standingAnswer(question, answers) === undefined)
      throw new Error(`the page ${page.page} takes no such answer to ${given}`);
  }
}
