import type { InBoth, Mistake, Tongue } from '#language';
import type { Form } from '../form.ts';
import type { Fault, FaultWords, MistakeFacts } from '../kinds/kind.ts';
import { firstField } from './fields.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';
import { wordsFor } from '../words-for.ts';
import { optionWords } from '../words.ts';
import type { QuestionWords } from '../words.ts';

const en = {
  enter: (label: string) => `Enter ${lowered(label)}`,
  select: (label: string) => `Select ${lowered(label)}`,
  'too-long': (label: string, { most = 0 }: MistakeFacts) =>
    `${label} must be ${String(most)} characters or less`,
  unoffered: (_label: string, { option = '' }: MistakeFacts, words: QuestionWords) =>
    `Select another answer: ‘${optionWords(words, String(option))}’ is not in the list with what was answered before`,
  unstorable: (label: string) => `${label} must not include characters that cannot be read`,
  malformed: (label: string) => `Enter ${lowered(label)} in the correct format`,
};

const cy: typeof en = {
  enter: (label) => `Rhowch ateb i ‘${label}’`,
  select: (label) => `Dewiswch ateb i ‘${label}’`,
  'too-long': (label, { most = 0 }) => `Rhaid i ‘${label}’ fod yn ${String(most)} nod neu lai`,
  unoffered: (_label, { option = '' }, words) =>
    `Dewiswch ateb arall: nid yw ‘${optionWords(words, String(option))}’ ar y rhestr gyda’r atebion blaenorol`,
  unstorable: (label) => `Ni chaiff ‘${label}’ gynnwys nodau na ellir eu darllen`,
  malformed: (label) => `Rhowch ‘${label}’ yn y fformat cywir`,
};

const standard: InBoth<typeof en> = { en, cy };

type Said = { readonly wordsOf: (question: string) => QuestionWords; readonly tongue: Tongue };

/** A fault in words: the service's own if it has some, then the kind's, then the standard ones. */
export function sayFault(question: Question, fault: Fault, { wordsOf, tongue }: Said): Mistake {
  const asked = faulty(question, fault);
  const words = wordsOf(asked.question);
  const own = fault.code === 'missing' ? words.missing : named(words.mistakes ?? {}, fault.code);
  const say = own === undefined ? faultWords(asked, fault.code, tongue) : () => own;
  return { field: fieldOf(question, fault), words: say(words.label, fault.facts ?? {}, words) };
}

/** What somebody else than the kind found wrong with an answer, in the words of the form or the kind. */
export function mistakeAbout(
  form: Form,
  question: Question,
  { fault, tongue }: { readonly fault: Fault; readonly tongue: Tongue },
): Mistake {
  return sayFault(question, fault, { wordsOf: (asked) => wordsFor(form, asked, tongue), tongue });
}

/** The question that is at fault: of a list, the one about one of its people or things. */
function faulty(question: Question, { of }: Fault): Question {
  if (question.kind !== 'list' || !of) return question;
  const inside = question.pages.flatMap(({ questions }) => questions);
  return inside.find((asked) => asked.question === of.question) ?? question;
}

function faultWords(question: Question, code: string, tongue: Tongue): FaultWords {
  const { faults, asks } = kindOf(question);
  const own = named(faults[tongue], code);
  if (own) return own;
  if (code === 'missing') return standard[tongue][asks === 'select' ? 'select' : 'enter'];
  return named<FaultWords>(standard[tongue], code) ?? standard[tongue].malformed;
}

/** The field that the error summary leads to: the part at fault, else the first that a person can fill in. */
function fieldOf(question: Question, fault: Fault): string {
  const { part, of } = fault;
  if (of) return firstField(faulty(question, fault), fieldName(question.question, of.name), part);
  return part === undefined ? firstField(question) : fieldName(question.question, part);
}

function named<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** `Full name` becomes `full name` within a sentence; `NHS number` stays. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
