import type { Fact, Formula } from '../meaning/formula.ts';
import type { Field } from '../parts/made.ts';
import type { Diagram } from './diagram.ts';

/** Facts that a diagram's variables stand for: each with one value at most, so that they can be told apart. */
export type Variables = {
  readonly facts: readonly Fact[];
  readonly indexOf: (fact: Fact) => number | undefined;
  readonly ofQuestion: (question: string) => readonly number[];
};

const single = ['choice', 'select', 'autocomplete', 'yes-no'];

export function isSingle({ kind }: Field): boolean {
  return single.includes(kind);
}

/** Everything that an answer can be, where that is one of a few. */
export function codesOf({ kind, codes }: Field): readonly string[] {
  return kind === 'yes-no' ? ['yes', 'no'] : codes.map(({ code }) => code);
}

/** Gives each fact its number, in the order in which its questions are asked; whether a question was answered comes last. */
export function variablesFor(facts: readonly Fact[], questions: readonly string[]): Variables {
  const named = new Set(facts.map(({ question }) => question));
  const all = questions
    .filter((question) => named.has(question))
    .flatMap((question) => [
      ...facts.filter((one) => one.question === question).flatMap(apart),
      { question, test: { answered: true } } satisfies Fact,
    ]);
  const distinct = [...new Map(all.map((one) => [keyOf(one), one])).values()].toSorted(
    (one, other) =>
      questions.indexOf(one.question) - questions.indexOf(other.question) || last(one) - last(other),
  );
  const index = new Map(distinct.map((one, at) => [keyOf(one), at]));
  return {
    facts: distinct,
    indexOf: (fact) => index.get(keyOf(fact)),
    ofQuestion: (question) => distinct.flatMap((one, at) => (one.question === question ? [at] : [])),
  };
}

function last({ test }: Fact): number {
  return 'answered' in test ? 1 : 0;
}

/** `colour is red or blue` as two facts. */
export function apart({ question, test }: Fact): readonly Fact[] {
  return 'is' in test ? test.is.map((value) => ({ question, test: { is: [value] } })) : [{ question, test }];
}

function keyOf(fact: Fact): string {
  return JSON.stringify(fact);
}

/** A page that may have been walked, as a fact of its own. */
export function walked(page: number): Fact {
  return { question: `@${String(page)}`, test: { answered: true } };
}

export function pageOf({ question }: Fact): number | undefined {
  return question.startsWith('@') ? Number(question.slice(1)) : undefined;
}

/** A formula as a node; pages that may have been walked are nodes already. */
export function drawn(
  formula: Formula,
  {
    of,
    variables,
    reach,
  }: { readonly of: Diagram; readonly variables: Variables; readonly reach: ReadonlyMap<number, number> },
): number {
  const draw = (one: Formula): number => {
    if (typeof one === 'boolean') return one ? 1 : 0;
    if ('not' in one) return of.not(draw(one.not));
    if ('all' in one) return of.and(...one.all.map(draw));
    if ('any' in one) return of.or(...one.any.map(draw));
    const page = pageOf(one.fact);
    if (page !== undefined) return reach.get(page) ?? 0;
    return of.or(...apart(one.fact).map((part) => variableOf(part)));
  };
  const variableOf = (part: Fact): number => {
    const index = variables.indexOf(part);
    return index === undefined ? 0 : of.variable(index);
  };
  return draw(formula);
}
