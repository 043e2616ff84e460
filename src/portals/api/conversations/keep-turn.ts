import { isUnseen, keepAnswers, keepItem, keepTyped, turnOf } from '#capabilities/forms';
import type { Answers, Asking, Draft } from '#capabilities/forms';
import { keepConversation } from '#services';
import { filledBefore, offeringOf } from '#portals/shell';
import type { Conversation } from '#services';
import { clientLookups } from '../asking/client-lookups.ts';
import type { ApiVisit } from '../kit.ts';
import { readFields } from '../sending/read-answer.ts';
import type { Held } from './held.ts';
import { namedFields, nameOf } from './left-typed.ts';
import type { Parts } from './left-typed.ts';
import { lookingAt } from './looking-at.ts';

type About = Pick<Asking, 'page' | 'question' | 'item'>;

/** Keeps the answer to one question, and with it what nobody is asked that follows. */
export async function keepTurn(
  visit: ApiVisit,
  held: Held,
  { about, answer }: { readonly about: About; readonly answer: Answers[string] },
): Promise<Held> {
  const draft = await keepOne(visit, held, { about, answer });
  const list = about.item && about.item.id === undefined ? about.item.list.question : undefined;
  const whole = held.conversation.whole.filter((one) => one !== list);
  return settled(visit, await touched(visit, { ...held, draft }, list === undefined ? {} : { whole }));
}

async function keepOne(
  visit: ApiVisit,
  { draft: { id: draft, form, answers: known }, tongue }: Held,
  { about, answer }: { readonly about: About; readonly answer: Answers[string] },
): Promise<Draft> {
  const { tx, act, now } = visit;
  const { page, question, item } = about;
  const answers = { [question.question]: answer };
  if (item) {
    const at = { draft, page: page.page, item: item.id, itemPage: item.page.page, answers };
    return (await keepItem(tx, at, act)).draft;
  }
  const looking = { form, answers: known, tongue, now };
  const { filled } = await filledBefore(clientLookups(visit), page, looking);
  return keepAnswers(tx, { draft, page: page.page, answers, filled }, act);
}

/** Keeps the parts of an answer that is not whole yet, as what somebody typed and has not sent. */
export async function keepParts(
  visit: ApiVisit,
  held: Held,
  { about, parts }: { readonly about: About; readonly parts: Parts },
): Promise<Held> {
  const { tx, act } = visit;
  const typed = namedFields(nameOf(about), parts);
  await keepTyped(tx, { draft: held.draft.id, page: about.page.page, typed }, act);
  return touched(visit, { ...held, draft: { ...held.draft, typed: { page: about.page.page, typed } } }, {});
}

/** As long as its draft is kept, so is the conversation. */
export async function touched(
  { tx }: ApiVisit,
  held: Held,
  changed: Partial<Pick<Conversation, 'whole' | 'tongue'>>,
): Promise<Held> {
  const { expiresAt } = held.draft;
  await keepConversation(tx, { id: held.conversation.id, ...changed, expiresAt });
  return { ...held, conversation: { ...held.conversation, ...changed, expiresAt } };
}

/** Goes on behind what nobody is asked. */
export async function settled(visit: ApiVisit, held: Held): Promise<Held> {
  const { draft, conversation } = held;
  const turn = turnOf(draft.form, draft.answers, conversation.whole);
  const answer = turn.to === 'question' ? await unasked(visit, held, turn) : undefined;
  if (turn.to !== 'question' || answer === undefined) return held;
  const kept = await keepOne(visit, held, { about: turn, answer });
  return settled(visit, { ...held, draft: kept });
}

/** The answer that stands without anybody being asked: to what travels with the form unseen, or cannot be looked up and may be empty. */
async function unasked(
  visit: ApiVisit,
  { draft }: Held,
  { question, item }: Asking,
): Promise<Answers[string] | undefined> {
  const { form } = draft;
  if (question.kind === 'look-up') {
    const found = await clientLookups(visit).look(question, lookingAt(draft, item));
    return offeringOf(question, found).as === 'nothing' ? null : undefined;
  }
  if (!isUnseen(question)) return undefined;
  const read = await readFields(visit, { form, question, known: {} }, {});
  if ('answer' in read) return read.answer;
  throw new Error('what nobody sees cannot be wrong');
}
