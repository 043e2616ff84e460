import { holds } from '#language';
import type { Uuid } from '#language';
import type { Page } from '../definition.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import { asOffered } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListPage, ListQuestion } from '../kinds/list.ts';
import { itemsOf } from '../lists/item.ts';
import type { Item } from '../lists/item.ts';
import { isAsked } from '../walk.ts';

/** Content that stands before a question: it is said, and asks nothing. */
type Content = Extract<Question, { kind: 'content' }>;

/** One of a list that is asked about: which, and on which of the list's pages; a new one has no identifier yet. */
export type ItemPlace = {
  readonly list: ListQuestion;
  readonly nth: number;
  readonly id: Uuid | undefined;
  readonly page: ListPage;
};

/** One question of a form, asked by itself. */
export type Asking = {
  readonly to: 'question';
  readonly page: Page;
  readonly question: Question;
  readonly item: ItemPlace | undefined;
  /** What is to be said before it. */
  readonly said: readonly Content[];
};

/** Whether there is another one for a list. */
export type AskingForMore = {
  readonly to: 'more';
  readonly page: Page;
  readonly list: ListQuestion;
  readonly count: number;
  readonly said: readonly Content[];
};

/** What a conversation comes to next: a question, another of a list, the end of the road, or the answers as a whole. */
export type Turn =
  | Asking
  | AskingForMore
  | { readonly to: 'end'; readonly page: Page }
  | { readonly to: 'check' };

type Known = Readonly<Record<string, unknown>>;

/**
 * What is asked next, one question at a time: the first of the route that is not answered. A list goes on until it was said that it is
 * whole (`whole`), since its answers alone do not say so.
 */
export function turnOf(form: Form, answers: KeptAnswers, whole: readonly string[]): Turn {
  const route = journey(form.definition, answers);
  let said: readonly Content[] = [];
  for (const { page, state } of route.pages) {
    for (const question of page.questions) {
      if (question.when && !holds(question.when, route.answersOnRoute)) continue;
      if (question.kind === 'content') said = [...said, question];
      else {
        const offered = asOffered(question, route.answersOnRoute);
        const turn = turnAt(
          { page, question: offered, said },
          { answers, known: route.answersOnRoute, whole },
        );
        if (turn) return turn;
        said = [];
      }
    }
    if (state === 'end') return { to: 'end', page };
  }
  return { to: 'check' };
}

type Place = Pick<Asking, 'page' | 'question' | 'said'>;
type Standing = {
  readonly answers: KeptAnswers;
  readonly known: Known;
  readonly whole: readonly string[];
};

/** The turn at a question that is asked; nothing where it is answered. */
function turnAt({ page, question, said }: Place, { answers, known, whole }: Standing): Turn | undefined {
  const isAnswered = Object.hasOwn(known, question.question);
  if (question.kind !== 'list')
    return isAnswered ? undefined : { to: 'question', page, question, item: undefined, said };
  const items = itemsOf(question, answers);
  const open = items.find(({ journey: { next } }) => next !== undefined);
  if (open) return aboutItem({ page, said }, question, { item: open, nth: items.indexOf(open) + 1 });
  if (isAnswered && whole.includes(question.question)) return undefined;
  if (items.length >= question.most) return undefined;
  const mayBeNone = question.optional && items.length === 0;
  if (!mayBeNone && items.length < question.least)
    return aboutItem({ page, said }, question, { item: undefined, nth: items.length + 1 });
  return { to: 'more', page, list: question, count: items.length, said };
}

type Nth = { readonly item: Item | undefined; readonly nth: number };

/** The first question about one of a list that is not answered. */
function aboutItem(
  { page, said }: Pick<Place, 'page' | 'said'>,
  list: ListQuestion,
  { item, nth }: Nth,
): Asking | undefined {
  const { pages, answersOnRoute } = item?.journey ?? journey({ pages: list.pages }, {});
  let before = said;
  for (const { page: itemPage } of pages)
    for (const question of itemPage.questions) {
      if (question.kind === 'content') before = [...before, question];
      if (!isAsked(question, answersOnRoute)) continue;
      if (!Object.hasOwn(answersOnRoute, question.question)) {
        const offered = asOffered(question, answersOnRoute);
        const place = { list, nth, id: item?.id };
        return askingIn({ page, question: offered, said: before }, place, itemPage.page);
      }
      before = [];
    }
  return undefined;
}

function askingIn(asking: Place, place: Omit<ItemPlace, 'page'>, name: string): Asking | undefined {
  const page = place.list.pages.find((one) => one.page === name);
  return page && { ...asking, to: 'question', item: { ...place, page } };
}
