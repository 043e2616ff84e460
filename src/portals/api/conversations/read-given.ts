import { byHandMark, fieldName, partsAsked, typedFields, typedInstead, typedPart } from '#capabilities/forms';
import type { Asking } from '#capabilities/forms';
import type { Mistake } from '#language';
import { searchPlaces } from '#portals/shell';
import { clientAddresses } from '../asking/client-addresses.ts';
import type { ApiVisit } from '../kit.ts';
import { readFields, readValue } from '../sending/read-answer.ts';
import type { AnswerRead } from '../sending/read-answer.ts';
import type { AskedWords } from './conversation-shape.ts';
import type { Held } from './held.ts';
import { leftTyped, namedFields, nextPart } from './left-typed.ts';
import type { Parts } from './left-typed.ts';
import { lookingAt } from './looking-at.ts';
import { chosenOf, saidOf } from './read-looked-up.ts';
import type { LookedUp } from './read-looked-up.ts';
import { talkWords } from './talk.words.ts';

/** What somebody answered, in one of three ways: in words, in the shape of the schema, or by the code of an option. */
export type Given = { readonly text: string } | { readonly value: unknown } | { readonly choose: string };

/** What came of it: an answer, what is wrong with it, a part of one, or what there is to choose from. */
export type GivenRead = AnswerRead | { readonly parts: Parts } | { readonly found: AskedWords['options'] };

type About = Omit<Asking, 'said'> & { readonly part: string };
type Reading = { readonly visit: ApiVisit; readonly held: Held; readonly about: About };

/** Reads what was answered to a question, or to a part of it. */
export async function readGiven(reading: Reading, given: Given): Promise<GivenRead> {
  const { visit, held, about } = reading;
  if ('choose' in given) return readChoice(reading, given.choose);
  if ('text' in given) return readText(reading, given.text);
  if (about.part === '') return readValue(asIn(visit, held), askedIn(held, about), given.value);
  return readText(reading, typeof given.value === 'number' ? String(given.value) : wordsIn(given.value));
}

/** What is wrong is said in the language of the conversation. */
function asIn(visit: ApiVisit, { tongue }: Held): ApiVisit {
  return { ...visit, tongue };
}

function askedIn({ draft }: Held, { question, item }: About) {
  const files = { draft: draft.id, item: item?.id };
  const { form, answers: known } = lookingAt(draft, item);
  return { form, question, known, files };
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readText(reading: Reading, text: string): Promise<GivenRead> {
  const { visit, held, about } = reading;
  const { question } = about;
  const part = about.part === '' ? nextPart(about, leftTyped(about, held.draft)) : about.part;
  if (part !== undefined) return readPart(reading, part, text);
  const { kind } = question;
  if (kind === 'look-up')
    return readLookedUp(reading, await saidOf(visit, held, { question, item: about.item, given: text }));
  if (kind !== 'property' && kind !== 'address' && kind !== 'street')
    return readFields(asIn(visit, held), askedIn(held, about), typedFields(held.draft.form, question, text));
  const { tongue } = held;
  const addresses = clientAddresses(asIn(visit, held));
  const places = await searchPlaces(visit.tx, { kind, typed: text, tongue, addresses });
  if ('words' in places) return { mistakes: [{ field: question.question, words: places.words }] };
  return { found: [...places.found, { code: byHandMark, label: talkWords[tongue].byHand }] };
}

/** What is in no list is typed next; the rest is a whole answer. */
async function readLookedUp({ visit, held, about }: Reading, said: LookedUp): Promise<GivenRead> {
  const { question } = about.question;
  if (said === 'unclear')
    return { mistakes: [{ field: question, words: talkWords[held.tongue].noSuchChoice }] };
  const { parts } = said;
  if (parts['code'] === typedInstead) return { parts };
  return readFields(asIn(visit, held), askedIn(held, about), namedFields(question, parts));
}

/** A part of an answer: it is whole when nothing more of it is asked; before that only its own faults are said. */
async function readPart(reading: Reading, part: string, text: string): Promise<GivenRead> {
  const { visit, held, about } = reading;
  const { question } = about;
  const before = leftTyped(about, held.draft);
  const parts = { ...before, [part]: typedPart(question, part, text) };
  const asked = partsAsked(question, parts);
  const fields = namedFields(question.question, parts);
  const read = await readFields(asIn(visit, held), askedIn(held, about), fields);
  const isWhole = !asked.includes(part) || asked.every((name) => Object.hasOwn(parts, name));
  if (isWhole || leavesEmpty(question, read)) return read;
  const own = 'mistakes' in read ? read.mistakes.filter(isAbout(fieldName(question.question, part))) : [];
  return own.length > 0 ? { mistakes: own } : { parts };
}

/** Nothing is given of what may be left empty, and nothing more of it is asked; of a table each row may be empty. */
function leavesEmpty({ kind }: About['question'], read: AnswerRead): boolean {
  return kind !== 'amounts' && 'answer' in read && read.answer === null;
}

const isAbout = (field: string) => (mistake: Mistake) => mistake.field === field;

const numbered = { property: 'uprn', address: 'uprn', street: 'usrn', asset: 'asset' } as const;

/** One of the options that were shown, or that none of them will do. */
async function readChoice(reading: Reading, code: string): Promise<GivenRead> {
  const { visit, held, about } = reading;
  const { question } = about;
  const { kind } = question;
  if (about.part !== '') return readPart(reading, about.part, code);
  if (kind === 'look-up')
    return readLookedUp(reading, await chosenOf(visit, held, { question, item: about.item, given: code }));
  const isPlace = kind === 'property' || kind === 'address' || kind === 'street';
  if (isPlace && code === byHandMark) return { parts: { [byHandMark]: '' } };
  if (isPlace || kind === 'asset') {
    const field = fieldName(question.question, numbered[kind]);
    return readFields(asIn(visit, held), askedIn(held, about), { [field]: code });
  }
  if (optionCodes(question).includes(code))
    return readFields(asIn(visit, held), askedIn(held, about), { [question.question]: code });
  return { mistakes: [{ field: question.question, words: talkWords[held.tongue].noSuchChoice }] };
}

function optionCodes(question: About['question']): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return 'options' in question && question.kind !== 'amounts' ? question.options : [];
}
