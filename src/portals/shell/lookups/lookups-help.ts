import { itemForm, itemSoFar } from '#capabilities/forms';
import type {
  AskedPage,
  AskedQuestion,
  Form,
  KeptAnswers,
  LookUpQuestion,
  LookupUse,
  Page,
} from '#capabilities/forms';
import { londonDay } from '#language';
import type { LookupBook, LookupFound, Looking } from './lookup-book.ts';

/** What a page's look-ups came to, as it is to be drawn. */
export type LookupsHelp = {
  /** By the name of the question that is offered. */
  readonly offers: ReadonlyMap<string, LookupFound>;
  /** What would fill the page. */
  readonly fills: LookupFound | undefined;
  /** Whether nobody goes on from here while a source does not answer. */
  readonly isStopped: boolean;
  readonly now: Temporal.Instant;
};

export type LookupsWanted = {
  readonly book: LookupBook;
  readonly form: Form;
  /** The answers that stand, as far as they are known. */
  readonly answers: KeptAnswers;
  readonly now: Temporal.Instant;
};

/** Looks up what the questions of a page are offered, and what it is filled with. */
export async function lookupsFor(
  { book, form, answers, now }: LookupsWanted,
  { page: slug, questions }: AskedPage,
): Promise<LookupsHelp | undefined> {
  const page = form.definition.pages.find((one) => one.page === slug);
  const asked = questions.flatMap(({ question }) => (question.kind === 'look-up' ? [question] : []));
  const listed = questions.flatMap((one) => listedOn(one, form, now));
  if (!page || (!page.fills && asked.length + listed.length === 0)) return undefined;
  const offers = new Map<string, LookupFound>();
  for (const question of asked) offers.set(question.question, await book.look(question, { form, answers }));
  for (const { name, use, looking } of listed) offers.set(name, await book.look(use, looking));
  const fills = page.fills && (await book.look(page.fills, { form, answers }));
  const isStopped =
    asked.some((use) => !use.optional && isStopping(use, offers.get(use.question))) ||
    (page.fills !== undefined && isStopping(page.fills, fills) && !isAnswered(page, answers));
  return { offers, fills, isStopped, now };
}

type Listed = { readonly name: string; readonly use: LookUpQuestion; readonly looking: Looking };

/** What is looked up about each of a list that stands on the page as a whole, with what is answered of that one. */
function listedOn(
  { question: list, items }: AskedQuestion,
  form: Form,
  now: Temporal.Instant,
): readonly Listed[] {
  if (list.kind !== 'list') return [];
  const each = itemForm(form, list);
  return items.flatMap((item) => {
    const looking = { form: each, answers: itemSoFar(item, londonDay(now)) };
    return item.flatMap(({ name, question }) =>
      question.kind === 'look-up' ? [{ name, use: question, looking }] : [],
    );
  });
}

export function isStopping(use: LookupUse, found: LookupFound | undefined): boolean {
  return use['when-down'] === 'stop' && found?.how === 'down';
}

/** Whether nobody who has not answered a page goes on from it while the source does not answer that would fill it. */
export async function isFillStopped(
  book: LookupBook,
  page: Page,
  looking: { readonly form: Form; readonly answers: KeptAnswers },
): Promise<boolean> {
  if (page.fills?.['when-down'] !== 'stop' || isAnswered(page, looking.answers)) return false;
  return isStopping(page.fills, await book.look(page.fills, looking));
}

/** Whoever answered a page while its source was there may change it when it is not. */
export function isAnswered({ fills, questions }: Page, answers: KeptAnswers): boolean {
  const filled = questions.filter(({ question }) => Object.hasOwn(fills?.into ?? {}, question));
  return filled.every(({ question }) => Object.hasOwn(answers, question));
}
