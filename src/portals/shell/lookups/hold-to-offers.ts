import { itemForm, mistakeAbout } from '#capabilities/forms';
import type {
  Answers,
  Form,
  KeptAnswers,
  ListItem,
  ListQuestion,
  LookUpAnswer,
  LookUpQuestion,
  Page,
  SourceSaid,
} from '#capabilities/forms';
import type { Mistake, Tongue } from '#language';
import type { LookupBook, LookupFound } from './lookup-book.ts';
import { isFillStopped, isStopping } from './lookups-help.ts';
import { lookupWords } from './lookups.words.ts';

type Holding = {
  readonly form: Form;
  readonly page: Page;
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly lookups: LookupBook;
};

/** Of one of a list the form and the answers are those about that one. */
type Looked = Omit<Holding, 'page'>;

type Held = {
  readonly answers: Readonly<Record<string, Answers[string]>>;
  readonly mistakes: readonly Mistake[];
};

/**
 * Holds what was read of a page to what its sources offered: a code that was never offered is none, and what stands beside a code is the
 * source's word, never the browser's. Where a source stops people, nobody goes on while it does not answer.
 */
export async function holdToOffers(
  holding: Holding,
  read: { readonly answers: Answers; readonly mistakes: readonly Mistake[] },
): Promise<Held> {
  const { page } = holding;
  let held: Held = { answers: read.answers, mistakes: await stoppedBy(holding, read.mistakes) };
  for (const question of page.questions) {
    if (question.kind === 'look-up')
      held = await heldTo(holding, { question, name: question.question }, held);
    if (question.kind === 'list') held = await heldInList(holding, question, held);
  }
  return held;
}

type Field = { readonly question: LookUpQuestion; readonly name: string };

/** Holds one answer to what was offered; `name` is that of its field. */
async function heldTo(
  { form, tongue, ...holding }: Looked,
  { question, name }: Field,
  { answers, mistakes }: Held,
): Promise<Held> {
  const key = question.question;
  const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const missed = mistakes.some(({ field }) => field === `${name}.code`);
  if (!isLookUpAnswer(given) && !missed) return { answers, mistakes };
  const held = await hold({ form, tongue, ...holding }, question, isLookUpAnswer(given) ? given : undefined);
  if ('answer' in held) return { answers: { ...answers, [key]: held.answer }, mistakes };
  const fault = { code: held.fault, part: held.part };
  const about = held.fault === 'missing' ? [] : [mistakeAbout(form, question, { fault, tongue })];
  const named = about.map((one) => ({ ...one, field: `${name}${one.field.slice(key.length)}` }));
  return { answers, mistakes: [...moved(mistakes, name, held.part), ...named] };
}

/** Holds what was answered about each of a list that was sent as a whole, with what was answered about that one. */
async function heldInList(holding: Holding, list: ListQuestion, { answers, mistakes }: Held): Promise<Held> {
  const { question: name, pages } = list;
  const asked = pages.flatMap(({ questions }) => questions).filter((one) => one.kind === 'look-up');
  const given = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (asked.length === 0 || !isList(given)) return { answers, mistakes };
  const form = itemForm(holding.form, list);
  const items: ListItem[] = [];
  let wrong = mistakes;
  for (const [at, item] of given.entries()) {
    let held: Held = { answers: item, mistakes: wrong };
    for (const question of asked)
      held = await heldTo(
        { ...holding, form, answers: held.answers },
        { question, name: `${name}.${String(at + 1)}.${question.question}` },
        held,
      );
    items.push(Object.fromEntries(Object.entries(held.answers).flatMap(plainOf)));
    wrong = held.mistakes;
  }
  return { answers: { ...answers, [name]: items }, mistakes: wrong };
}

function plainOf([question, answer]: [string, Answers[string]]): readonly [string, ListItem[string]][] {
  return isList(answer) ? [] : [[question, answer]];
}

function isList(answer: Answers[string] | undefined): answer is readonly ListItem[] {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    answer.every((one) => typeof one === 'object' && !('file' in one))
  );
}

/** Where there is no list, what is missing is to be typed. */
function moved(mistakes: readonly Mistake[], name: string, part: string): readonly Mistake[] {
  return mistakes.map((one) => (one.field === `${name}.code` ? { ...one, field: `${name}.${part}` } : one));
}

async function stoppedBy({ page, form, answers, tongue, lookups }: Holding, mistakes: readonly Mistake[]) {
  const isStopped = await isFillStopped(lookups, page, { form, answers });
  return isStopped ? [...mistakes, { field: '', words: lookupWords[tongue].stopped }] : mistakes;
}

type Outcome =
  | { readonly answer: LookUpAnswer }
  | { readonly fault: 'missing' | 'unoffered' | 'again' | 'stopped'; readonly part: 'code' | 'typed' };

async function hold(
  { lookups, tongue, ...looking }: Looked,
  question: LookUpQuestion,
  given: LookUpAnswer | undefined,
): Promise<Outcome> {
  if (given && 'code' in given) return chosen({ lookups, tongue, ...looking }, question, given.code);
  const found = await lookups.look(question, looking);
  if (isStopping(question, found)) return { fault: 'stopped', part: 'code' };
  return given ? judged(question, found, given) : { fault: 'missing', part: partOf(found) };
}

type Uncoded = Exclude<LookUpAnswer, { readonly code: string }>;

/** What was said in place of a code, as far as it may be said now. */
function judged(question: LookUpQuestion, found: LookupFound, given: Uncoded): Outcome {
  if ('down' in given)
    return isTold(question, found) ? { answer: { down: true } } : { fault: 'again', part: partOf(found) };
  if ('typed' in given) return isTyped(question, found) ? { answer: given } : unoffered;
  return isNone(question, found) ? { answer: { none: true, ...sourceIn(found) } } : unoffered;
}

function partOf(found: LookupFound): 'code' | 'typed' {
  return isListed(found) ? 'code' : 'typed';
}

function isListed(found: LookupFound): boolean {
  return found.how === 'said' && found.said.how === 'list';
}

/** Whether somebody goes on with a message while the source does not answer. */
function isTold(question: LookUpQuestion, { how }: LookupFound): boolean {
  return how === 'down' && question['when-down'] === 'message';
}

function isTyped({ or }: LookUpQuestion, found: LookupFound): boolean {
  return !isListed(found) || or === 'typed';
}

const unoffered = { fault: 'unoffered', part: 'code' } as const;

/** What was offered in the last hours may still be chosen; else what is offered now. */
async function chosen(
  { lookups, tongue, ...looking }: Looked,
  question: LookUpQuestion,
  code: string,
): Promise<Outcome> {
  const name = lookups.nameOf(question);
  const before = await lookups.offered(question, looking);
  const found = before.length === 0 ? await lookups.look(question, looking) : undefined;
  if (isStopping(question, found)) return { fault: 'stopped', part: 'code' };
  const all = found?.how === 'said' ? [found] : before;
  for (const { said, at } of all) {
    const offer = said.how === 'list' ? said.offers.find((one) => one.code === code) : undefined;
    if (offer && name)
      return { answer: { code, says: offer.says[tongue], source: { name, at: at.toString() } } };
  }
  return unoffered;
}

function isNone({ or }: LookUpQuestion, found: LookupFound): boolean {
  return or === 'none' && found.how === 'said';
}

function sourceIn(found: LookupFound): { readonly source?: SourceSaid } {
  return found.how === 'said' ? { source: { name: found.name, at: found.at.toString() } } : {};
}

function isLookUpAnswer(answer: Answers[string] | undefined): answer is LookUpAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    !Array.isArray(answer) &&
    ('code' in answer || 'none' in answer || 'typed' in answer || 'down' in answer)
  );
}
