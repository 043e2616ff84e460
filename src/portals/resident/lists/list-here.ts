import { itemForm, itemsOf, listOn, mayVisit } from '#capabilities/forms';
import type { Draft, Form, Item, ListQuestion, QuestionWords } from '#capabilities/forms';
import { Elsewhere } from '#platform/http';
import type { ResidentVisit } from '../kit.ts';
import { draftToFill } from '../services/draft-holder.ts';
import { toStep } from '../services/to-step.ts';

type Where = { readonly service: string; readonly page: string };

/** A list of the draft that this browser or account has, with those that are on it. */
export type ListHere = {
  readonly at: Where;
  readonly draft: Draft;
  readonly list: ListQuestion;
  readonly items: readonly Item[];
  /** What is asked about each, as a form of its own. */
  readonly each: Form;
  readonly words: QuestionWords;
};

/** The list on a page; where it is not on the way, the page that is; nothing when the form has no such list. */
export async function listHere(visit: ResidentVisit, { service, page }: Where) {
  const draft = await draftToFill(visit, service);
  if (draft instanceof Elsewhere) return draft;
  const { form, journey, answers } = draft;
  const asked = form.definition.pages.find((one) => one.page === page);
  const list = asked && listOn(asked);
  const words = list && form.words[visit.tongue].questions[list.question];
  if (!list || !words) return undefined;
  if (!mayVisit(journey, page))
    return new Elsewhere(
      toStep(service, journey.next ? { to: 'page', page: journey.next.page } : { to: 'check' }),
    );
  const at = { service, page };
  const here: ListHere = {
    at,
    draft,
    list,
    items: itemsOf(list, answers),
    each: itemForm(form, list),
    words,
  };
  return here;
}
