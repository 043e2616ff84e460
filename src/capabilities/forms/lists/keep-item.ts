import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Draft } from '../drafts/draft.ts';
import { lockDraft } from '../drafts/lock-draft.ts';
import { checkAnswers } from '../drafts/check-answers.ts';
import { writeAnswers } from '../drafts/write-answers.ts';
import type { Answers } from '../form.ts';
import { journey, mayVisit } from '../journey.ts';
import type { ListQuestion } from '../kinds/list.ts';
import { itemsOf, listOn } from './item.ts';
import type { Item } from './item.ts';

type Placed = { readonly draft: Uuid; readonly page: string };

/** The answers of one page about one of a list; about a new one when no item is named. */
export type ItemAnswers = Placed & {
  readonly item?: Uuid | undefined;
  readonly itemPage: string;
  readonly answers: Answers;
};

/**
 * Keeps a page's answers about one of a list. Refused when the draft is gone (`form.draft-gone`), when the list or the page
 * about the item is not on the route any more (`form.page-not-on-route`), when the item was removed in another tab
 * (`form.item-gone`) and when the list is full (`form.list-full`).
 */
export async function keepItem(tx: Tx, given: ItemAnswers, act: Act): Promise<{ draft: Draft; item: Item }> {
  const { draft, page, list, items } = await lockedList(tx, given, act);
  const known = items.find(({ id }) => id === given.item);
  if (given.item !== undefined && !known) throw new Refusal('form.item-gone');
  if (!known && items.length >= list.most) throw new Refusal('form.list-full', { most: list.most });
  checkAnswers(pageAbout(list, known, given), given.answers);
  const id = known?.id ?? newId(act.at);
  const changed = { ...known?.answers, ...given.answers, id };
  const others = items.map((one) => (one.id === id ? changed : one.answers));
  const kept = { ...draft.answers, [list.question]: known ? others : [...others, changed] };
  const written = await writeAnswers(tx, { draft, page, kept }, act);
  return { draft: written, item: { id, answers: changed, journey: journey({ pages: list.pages }, changed) } };
}

/** The page of the list that was answered, where it is on the item's way: of a new one that is the first. */
function pageAbout({ pages }: ListQuestion, known: Item | undefined, { page, itemPage }: ItemAnswers) {
  const asked = pages.find((one) => one.page === itemPage);
  const isOnWay = known ? mayVisit(known.journey, itemPage) : asked === pages[0];
  if (!asked || !isOnWay) throw new Refusal('form.page-not-on-route', { page });
  return asked;
}

/** Takes one off a list. Twice is once. */
export async function dropItem(tx: Tx, given: Placed & { readonly item: Uuid }, act: Act): Promise<Draft> {
  const { draft, page, list, items } = await lockedList(tx, given, act);
  const left = items.filter(({ id }) => id !== given.item).map(({ answers }) => answers);
  if (left.length === items.length) return draft;
  const { [list.question]: _all, ...others } = draft.answers;
  const kept = left.length === 0 ? others : { ...others, [list.question]: left };
  return writeAnswers(tx, { draft, page, kept }, act);
}

async function lockedList(tx: Tx, { draft: id, page: slug }: Placed, act: Act) {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const page = draft.form.definition.pages.find((one) => one.page === slug);
  const list = page && listOn(page);
  if (!page || !list || !mayVisit(draft.journey, slug))
    throw new Refusal('form.page-not-on-route', { page: draft.journey.next?.page ?? '' });
  return { draft, page, list, items: itemsOf(list, draft.answers) };
}
