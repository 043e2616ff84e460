import type { Page } from '../definition.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import { asOffered, kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { isUnseen } from '../kinds/today.ts';
import type { ListPage, ListQuestion } from '../kinds/list.ts';
import { itemsOf } from '../lists/item.ts';
import type { Item } from '../lists/item.ts';
import { isAsked } from '../walk.ts';
import type { Asking, AskingForMore, ItemPlace } from './turn.ts';

/** What a name means in a conversation: a question or a part of it, whether there is more of a list, one of a list to be removed. */
export type Named =
  | (Omit<Asking, 'said'> & { readonly part: string })
  | Omit<AskingForMore, 'said'>
  | { readonly to: 'item'; readonly page: Page; readonly item: Omit<ItemPlace, 'page'> };

export const moreOfList = 'more';

/**
 * The question of this name, as fields are named: `damage`, `full-name.first`, `children.2.born`, `children.more`, `children.2`. Nothing
 * where the answers so far do not lead to it.
 */
export function askedByName(form: Form, answers: KeptAnswers, name: string): Named | undefined {
  const [first = '', ...rest] = name.split('.');
  const { pages, answersOnRoute } = journey(form.definition, answers);
  for (const { page } of pages) {
    const question = page.questions.find((one) => one.question === first);
    if (!question || !isAsked(question, answersOnRoute)) continue;
    return question.kind === 'list'
      ? inList({ page, list: question, answers }, rest)
      : asPart(
          { to: 'question', page, question: asOffered(question, answersOnRoute), item: undefined },
          rest,
        );
  }
  return undefined;
}

function asPart(asking: Omit<Asking, 'said'>, [part = '', ...more]: readonly string[]): Named | undefined {
  const isPart = part === '' || kindOf(asking.question).parts(asking.question).includes(part);
  return isPart && more.length === 0 ? { ...asking, part } : undefined;
}

type Listed = { readonly page: Page; readonly list: ListQuestion; readonly answers: KeptAnswers };

function inList(listed: Listed, [first = '', asked, ...rest]: readonly string[]): Named | undefined {
  const { page, list, answers } = listed;
  const items = itemsOf(list, answers);
  if (asked !== undefined) return aboutOne({ ...listed, items, nth: nthIn(first) }, asked, rest);
  if (first === moreOfList) return { to: 'more', page, list, count: items.length };
  const item = items[nthIn(first) - 1];
  return item && { to: 'item', page, item: { list, nth: nthIn(first), id: item.id } };
}

function nthIn(written: string): number {
  return /^[1-9]\d?$/.test(written) ? Number(written) : 0;
}

type One = Listed & { readonly items: readonly Item[]; readonly nth: number };

/** A question about one of the list, or the first about a new one. */
function aboutOne(
  { page, list, items, nth }: One,
  asked: string,
  rest: readonly string[],
): Named | undefined {
  const item = items[nth - 1];
  const isNext = nth === items.length + 1 && nth <= list.most;
  if (!item && !isNext) return undefined;
  const found = inItem(list, item?.journey ?? journey({ pages: list.pages }, {}), asked);
  if (!found) return undefined;
  const place = { list, nth, id: item?.id, page: found.page };
  return asPart({ to: 'question', page, question: found.question, item: place }, rest);
}

type Found = { readonly page: ListPage; readonly question: Question };

function inItem(
  list: ListQuestion,
  { pages, answersOnRoute }: ReturnType<typeof journey>,
  asked: string,
): Found | undefined {
  for (const { page: walked } of pages) {
    const page = list.pages.find((one) => one.page === walked.page);
    const question = walked.questions.find((one) => one.question === asked);
    if (page && question && isAsked(question, answersOnRoute))
      return { page, question: asOffered(question, answersOnRoute) };
  }
  return undefined;
}

/** The names of the questions that are answered on the route, in its order: back is the one before. */
export function namesAnswered(form: Form, answers: KeptAnswers): readonly string[] {
  const { pages, answersOnRoute } = journey(form.definition, answers);
  return pages.flatMap(({ page }) =>
    page.questions.flatMap((question) => {
      if (isUnseen(question) || !isAsked(question, answersOnRoute)) return [];
      if (question.kind === 'list') return namesInList(question, answers);
      return Object.hasOwn(answersOnRoute, question.question) ? [question.question] : [];
    }),
  );
}

function namesInList(list: ListQuestion, answers: KeptAnswers): readonly string[] {
  return itemsOf(list, answers).flatMap(({ journey: { answersOnRoute, pages } }, at) =>
    pages.flatMap(({ page }) =>
      page.questions
        .filter(({ question }) => Object.hasOwn(answersOnRoute, question))
        .map(({ question }) => `${list.question}.${String(at + 1)}.${question}`),
    ),
  );
}
