import { askedByName, dropItem, keepAnswers } from '#capabilities/forms';
import type { AskingForMore, Named, UploadQuestion } from '#capabilities/forms';
import { isFillStopped, lookupWords } from '#portals/shell';
import { clientLookups } from '../asking/client-lookups.ts';
import { nameSentFiles } from '../files/name-sent-files.ts';
import { inBoth, pointerTo, SentFault } from '../sending/sent-fault.ts';
import type { ApiVisit } from '../kit.ts';
import type { ConversationWords } from './conversation-shape.ts';
import type { Held } from './held.ts';
import { keepParts, keepTurn, settled, touched } from './keep-turn.ts';
import { readGiven } from './read-given.ts';
import type { Given } from './read-given.ts';
import { sayConversation } from './say-conversation.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { talkWords } from './talk.words.ts';

export type Answering = { readonly question: string; readonly given: Given };

/** Takes the answer to a question, the next or an earlier one, and says what is asked next. Refuses with what is wrong with it. */
export async function takeAnswer(
  visit: ApiVisit,
  held: Held,
  { question, given }: Answering,
): Promise<ConversationWords> {
  const { draft } = held;
  const named = askedByName(draft.form, draft.answers, question);
  if (!named) throw fault('api.not-asked', 'question', 'notHere');
  if (named.to === 'more') return takeMore(visit, held, { named, given });
  if (named.to === 'item') return removeItem(visit, held, { named, given });
  return takeOne(visit, held, { named, given });
}

type Asked = Extract<Named, { to: 'question' }>;

async function takeOne(
  visit: ApiVisit,
  held: Held,
  { named, given }: { readonly named: Asked; readonly given: Given },
): Promise<ConversationWords> {
  const { question } = named;
  await refuseStopped(visit, held, { named, given });
  if (question.kind === 'upload') await takeFiles(visit, held, { named, question, given });
  const read = await readGiven({ visit, held, about: named }, given);
  if ('mistakes' in read)
    throw new SentFault(
      'api.answers',
      read.mistakes.map(({ field, words }) => ({ pointer: pointerOf(given, field), says: inBoth(words) })),
    );
  const asking = { ...named, said: [] };
  if ('found' in read)
    return sayConversation(visit, held, await sayLookedUp(visit, held, { asking, found: read.found }));
  if ('answer' in read)
    return sayConversation(visit, await keepTurn(visit, held, { about: named, answer: read.answer }));
  const kept = await keepParts(visit, held, { about: named, parts: read.parts });
  return sayConversation(visit, kept, await sayLookedUp(visit, kept, { asking }));
}

/** As on its page: nobody who has not answered goes on while the source does not answer that would fill it. */
async function refuseStopped(
  visit: ApiVisit,
  { draft, tongue }: Held,
  { named, given }: { readonly named: Asked; readonly given: Given },
): Promise<void> {
  const isStopped = await isFillStopped(clientLookups(visit), named.page, draft);
  if (isStopped) throw mistake(given, lookupWords[tongue].stopped);
}

type WithFiles = {
  readonly named: Asked;
  readonly question: UploadQuestion;
  readonly given: Given;
};

/** Files that were sent before are named; of one of a list, whoever answers adds them on the page. */
async function takeFiles(visit: ApiVisit, held: Held, { named, question, given }: WithFiles): Promise<void> {
  if (named.item) {
    if (isNothing(given)) return;
    throw fault('api.answers', wayOf(given), 'filesHere');
  }
  const { draft } = held;
  const { person } = visit;
  if (person.how !== 'known') throw new Error('nobody answers without a key');
  const value = 'value' in given ? given.value : wayOf(given);
  const of = { client: person.client, form: draft.form, at: { draft: draft.id }, question };
  const wrong = await nameSentFiles({ ...visit, tongue: held.tongue }, of, value);
  const pointer = pointerTo(wayOf(given));
  if (wrong.length > 0)
    throw new SentFault(
      'api.answers',
      wrong.map((words) => ({ pointer, says: inBoth(words) })),
    );
}

type More = Omit<AskingForMore, 'said'>;

/** Yes begins another one, no says that the list is whole. */
async function takeMore(
  visit: ApiVisit,
  held: Held,
  { named, given }: { readonly named: More; readonly given: Given },
): Promise<ConversationWords> {
  const { list, count, page } = named;
  const words = talkWords[held.tongue];
  const isMore = yesOrNo(given);
  if (isMore === undefined) throw mistake(given, words.chooseMore);
  if (isMore && count >= list.most) throw mistake(given, words.full(list.most));
  if (isMore) return beginItem(visit, held, named);
  const isFew = count < list.least && !(list.optional && count === 0);
  if (isFew) throw mistake(given, words.tooFew(list.least));
  const { tx, act } = visit;
  const answers = { [list.question]: null };
  const draft =
    count === 0 ? await keepAnswers(tx, { draft: held.draft.id, page: page.page, answers }, act) : held.draft;
  const whole = [...new Set([...held.conversation.whole, list.question])];
  return sayConversation(visit, await settled(visit, await touched(visit, { ...held, draft }, { whole })));
}

/** The first question about one more; nothing is kept before it is answered. */
async function beginItem(visit: ApiVisit, held: Held, { list, count }: More): Promise<ConversationWords> {
  const { draft } = held;
  const [page] = list.pages;
  const [first] = page?.questions.filter(({ kind }) => kind !== 'content') ?? [];
  const name = `${list.question}.${String(count + 1)}.${first?.question ?? ''}`;
  const asked = askedByName(draft.form, draft.answers, name);
  if (asked?.to !== 'question') throw new Error(`a list asks nothing about each: ${name}`);
  const asking = { ...asked, said: [] };
  return sayConversation(visit, held, await sayLookedUp(visit, held, { asking }));
}

type Item = Extract<Named, { to: 'item' }>;

async function removeItem(
  visit: ApiVisit,
  held: Held,
  { named, given }: { readonly named: Item; readonly given: Given },
): Promise<ConversationWords> {
  const { item, page } = named;
  if (!isNothing(given) || item.id === undefined) throw fault('api.not-asked', 'question', 'notHere');
  const { tx, act } = visit;
  const at = { draft: held.draft.id, page: page.page, item: item.id };
  const draft = await dropItem(tx, at, act);
  const whole = held.conversation.whole.filter((one) => one !== item.list.question);
  return sayConversation(visit, await touched(visit, { ...held, draft }, { whole }));
}

function isNothing(given: Given): boolean {
  return 'value' in given && given.value === null;
}

const said: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  oes: true,
  ie: true,
  'nac oes': false,
  na: false,
};

/** By the words that the question is answered with, and no others. */
function yesOrNo(given: Given): boolean | undefined {
  if ('value' in given) return typeof given.value === 'boolean' ? given.value : undefined;
  const typed = ('text' in given ? given.text : given.choose).trim().toLowerCase();
  return Object.hasOwn(said, typed) ? said[typed] : undefined;
}

function wayOf(given: Given): string {
  return 'text' in given ? 'text' : 'value' in given ? 'value' : 'choose';
}

function pointerOf(given: Given, field: string): string {
  const [, ...parts] = field.split('.');
  const isWhole = !('value' in given) || typeof given.value !== 'object' || given.value === null;
  return isWhole ? pointerTo(wayOf(given)) : pointerTo('value', ...parts);
}

function mistake(given: Given, words: string): SentFault {
  return new SentFault('api.answers', [{ pointer: pointerTo(wayOf(given)), says: inBoth(words) }]);
}

function fault(code: 'api.answers' | 'api.not-asked', at: string, key: 'notHere' | 'filesHere'): SentFault {
  const says = { en: talkWords.en[key], cy: talkWords.cy[key] };
  return new SentFault(code, [{ pointer: pointerTo(at), says }]);
}
