import { tongues } from '#language';
import { periodWords } from '../kinds/amounts.ts';
import type { AmountsQuestion, Period } from '../kinds/amounts.ts';
import type { Question } from '../kinds/kinds.ts';
import { typedInstead } from '../kinds/look-up.ts';

type Fields = Readonly<Record<string, string>>;

/** Stands among what is typed of a place that is entered by hand; it is no field of it. */
export const byHandMark = 'by-hand';

const addressLines = ['line-1', 'line-2', 'town', 'postcode'];
const inParts: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  name: ['first', 'last'],
  'bank-details': ['name', 'sort-code', 'account-number', 'roll-number'],
  line: ['from', 'to'],
};
const inPartsByHand: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  property: addressLines,
  address: addressLines,
  street: ['street'],
};

/**
 * The parts that are asked for one after another where somebody answers in words, by what was given before; none where one line holds the
 * whole answer. A place is looked for first, and asked for line by line only when it is not found; what is in no list is typed once that
 * was said.
 */
export function partsAsked(question: Question, given: Fields): readonly string[] {
  if (question.kind === 'amounts') return rowsAsked(question, given);
  if (question.kind === 'look-up') return given['code'] === typedInstead ? ['typed'] : [];
  const isByHand = Object.hasOwn(given, byHandMark);
  return inParts[question.kind] ?? (isByHand ? inPartsByHand[question.kind] : undefined) ?? [];
}

/** Each row, and behind an amount how often it comes. */
function rowsAsked({ options, per }: AmountsQuestion, given: Fields): readonly string[] {
  return options.flatMap((row) => {
    const isGiven = (given[row] ?? '').trim() !== '';
    return isGiven && per.length > 1 ? [row, periodPart(row)] : [row];
  });
}

const periodPart = (row: string) => `${row}-per`;

/** How often an amount may come, for the part of a table that asks it. */
export function periodsFor(question: Question, part: string): readonly Period[] {
  if (question.kind !== 'amounts') return [];
  return question.options.some((row) => periodPart(row) === part) ? question.per : [];
}

/** What was written for a part, as its field takes it: of a period the code. */
export function typedPart(question: Question, part: string, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const meant = periodsFor(question, part).find((period) =>
    tongues.some((tongue) => periodWords[tongue][period].toLowerCase() === wanted),
  );
  return meant ?? typed;
}
