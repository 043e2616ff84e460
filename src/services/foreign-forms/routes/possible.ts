import type { Field } from '../parts/made.ts';
import type { Diagram } from './diagram.ts';
import { codesOf, isSingle } from './variables.ts';
import type { Variables } from './variables.ts';

/** What answers to a question are possible, given the node of when its page is walked. */
export function possible(
  field: Field,
  isWalked: number,
  { of, variables }: { readonly of: Diagram; readonly variables: Variables },
): number {
  const indices = variables.ofQuestion(field.question);
  const found = variables.indexOf({ question: field.question, test: { answered: true } });
  if (found === undefined) return 1;
  const answered = of.variable(found);
  const tests = indices.filter((index) => index !== found).map((index) => of.variable(index));
  const implies = (one: number, other: number) => of.or(of.not(one), other);
  const standing = field.isOptional
    ? implies(answered, isWalked)
    : of.choose(answered, isWalked, of.not(isWalked));
  const some = hasAll(field, variables) ? implies(answered, of.or(...tests)) : 1;
  const apart = isSingle(field)
    ? tests.flatMap((one, at) => tests.slice(at + 1).map((other) => of.not(of.and(one, other))))
    : [];
  return of.and(standing, some, ...tests.map((one) => implies(one, answered)), ...apart);
}

/** Whether every code of a question has a variable, so that an answer is one of them. */
function hasAll(field: Field, variables: Variables): boolean {
  const codes = codesOf(field);
  return (
    codes.length > 0 &&
    codes.every((code) => variables.indexOf({ question: field.question, test: { is: [code] } }) !== undefined)
  );
}
