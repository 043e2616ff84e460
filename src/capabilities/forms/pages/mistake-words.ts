import type { InBoth, Mistake, Tongue } from '#language';
import type { Fault, MistakeFacts } from '../kinds/kind.ts';
import { firstField } from './fields.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';
import type { QuestionWords } from '../words.ts';

type FaultWords = (label: string, facts: MistakeFacts) => string;

const en = {
  enter: (label: string) => `Enter ${lowered(label)}`,
  select: (label: string) => `Select ${lowered(label)}`,
  'too-long': (label: string, { most = 0 }: MistakeFacts) =>
    `${label} must be ${String(most)} characters or less`,
  unstorable: (label: string) => `${label} must not include characters that cannot be read`,
  malformed: (label: string) => `Enter ${lowered(label)} in the correct format`,
};

const cy: typeof en = {
  enter: (label) => `Rhowch ateb i ‘${label}’`,
  select: (label) => `Dewiswch ateb i ‘${label}’`,
  'too-long': (label, { most = 0 }) => `Rhaid i ‘${label}’ fod yn ${String(most)} nod neu lai`,
  unstorable: (label) => `Ni chaiff ‘${label}’ gynnwys nodau na ellir eu darllen`,
  malformed: (label) => `Rhowch ‘${label}’ yn y fformat cywir`,
};

const standard: InBoth<typeof en> = { en, cy };

/** A fault in words: the service's own if it has some, then the kind's, then the standard ones. */
export function sayFault(
  question: Question,
  fault: Fault,
  { words, tongue }: { readonly words: QuestionWords; readonly tongue: Tongue },
): Mistake {
  const own = fault.code === 'missing' ? words.missing : named(words.mistakes ?? {}, fault.code);
  const say = own === undefined ? wordsOf(question, fault.code, tongue) : () => own;
  return { field: fieldOf(question, fault), words: say(words.label, fault.facts ?? {}) };
}

function wordsOf(question: Question, code: string, tongue: Tongue): FaultWords {
  const { faults, asks } = kindOf(question);
  if (code === 'missing') return standard[tongue][asks === 'select' ? 'select' : 'enter'];
  return (
    named(faults[tongue], code) ?? named<FaultWords>(standard[tongue], code) ?? standard[tongue].malformed
  );
}

/** The field that the error summary leads to: the part at fault, else the first that a person can fill in. */
function fieldOf(question: Question, { part }: Fault): string {
  return part === undefined ? firstField(question) : fieldName(question.question, part);
}

function named<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** `Full name` becomes `full name` within a sentence; `NHS number` stays. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
