import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { KeptAnswers } from '../form.ts';
import { standingAnswer } from '../journey.ts';
import type { Draft } from './draft.ts';
import { lockDraft } from './lock-draft.ts';
import { writeAnswers } from './write-answers.ts';

export type DraftFilling = {
  readonly draft: Uuid;
  /** What the person's account knows already, by question. */
  readonly known: KeptAnswers;
};

/**
 * Fills in what is known of somebody, on whichever page it is asked, for them to leave or to change; the person still comes to each page, and
 * reads that it is from their account. What a question does not take, and what they answered themselves, is left as it is.
 */
export async function fillDraft(tx: Tx, { draft: id, known }: DraftFilling, act: Act): Promise<Draft> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const { pages } = draft.form.definition;
  const [page] = pages;
  if (!page) return draft;
  const taken = pages
    .flatMap(({ questions }) => questions)
    .filter(({ question }) => Object.hasOwn(known, question) && !Object.hasOwn(draft.answers, question))
    .map((question) => [String(question.question), standingAnswer(question, known) ?? null] as const)
    .filter(([, answer]) => answer !== null);
  const from = { by: 'account' as const, at: act.at.toString() };
  const marks = Object.fromEntries(taken.map(([question, value]) => [question, { ...from, value }]));
  const filled = { ...draft.filled, ...marks };
  const kept = { ...draft.answers, ...Object.fromEntries(taken) };
  return writeAnswers(tx, { draft: { ...draft, filled }, page, kept }, act);
}
