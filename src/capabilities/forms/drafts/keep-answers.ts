import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Draft } from './draft.ts';
import type { Answers } from '../form.ts';
import { mayVisit } from '../journey.ts';
import { checkAnswers } from './check-answers.ts';
import { lockDraft } from './lock-draft.ts';
import { namedItems } from '../lists/item.ts';
import { filledOn } from '../lookups/filled.ts';
import type { Fillings } from '../lookups/filled.ts';
import { writeAnswers } from './write-answers.ts';

/** The answers of one page, as `readPage` gave them. */
export type PageAnswers = {
  readonly draft: Uuid;
  readonly page: string;
  readonly answers: Answers;
  /** What was filled in of them, for the person to leave or to change. */
  readonly filled?: Fillings | undefined;
};

/**
 * Keeps a page's answers in a draft and gives the draft as it now is. Refused when the draft is gone (`form.draft-gone`) or
 * when the page is not on the route any more (`form.page-not-on-route`, with the page to go to).
 */
export async function keepAnswers(
  tx: Tx,
  { draft: id, page: slug, answers, filled = {} }: PageAnswers,
  act: Act,
): Promise<Draft> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const page = draft.form.definition.pages.find(({ page: known }) => known === slug);
  if (!page || !mayVisit(draft.journey, slug))
    throw new Refusal('form.page-not-on-route', { page: draft.journey.next?.page ?? '' });
  checkAnswers(page, answers);
  return writeAnswers(
    tx,
    {
      draft: { ...draft, filled: filledOn(draft.filled, page, filled) },
      page,
      kept: { ...draft.answers, ...namedItems(page.questions, answers, act.at) },
    },
    act,
  );
}
