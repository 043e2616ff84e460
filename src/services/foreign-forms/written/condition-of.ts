import { all, any, factsIn } from '../meaning/formula.ts';
import type { Fact, Formula } from '../meaning/formula.ts';
import { bag } from '../source/shapes.ts';
import { diagram } from '../routes/diagram.ts';
import { folded } from '../routes/fold.ts';
import { termsBetween } from '../routes/terms.ts';
import { drawn, variablesFor } from '../routes/variables.ts';

type Json = Readonly<Record<string, unknown>>;

/** As deep and as wide as our language takes a condition. */
const deepest = 6;
const widest = 50;

/** A formula that is not too deep for our language to say it. */
export function readable(formula: Formula): Formula {
  return depthOf(conditionOf(formula)) <= deepest ? formula : shallow(formula);
}

/** A formula as a service's form.yaml says it. */
export function conditionOf(formula: Formula): Json {
  if (typeof formula === 'boolean') return formula ? { all: [] } : { any: [] };
  if ('fact' in formula) return comparison(formula.fact);
  if ('not' in formula) return negated(formula.not);
  if ('any' in formula) return { any: grouped(formula.any, any).map(conditionOf) };
  const parts = grouped(formula.all, all).map(conditionOf);
  return together(parts) ?? { all: parts };
}

/** `{ rubbish: hazardous, amount: van }` where each part asks about a question of its own. */
function together(parts: readonly Json[]): Json | undefined {
  const words = ['all', 'any', 'not'];
  const names = parts.flatMap((part) => Object.keys(part));
  const isPlain = names.every((name) => !words.includes(name)) && new Set(names).size === names.length;
  return isPlain ? Object.fromEntries(parts.flatMap((part) => Object.entries(part))) : undefined;
}

function negated(formula: Formula): Json {
  if (typeof formula !== 'object' || !('fact' in formula)) return { not: conditionOf(formula) };
  const { question, test } = formula.fact;
  if ('answered' in test) return { [question]: { answered: false } };
  if ('is' in test && test.is.length <= widest) return { [question]: { 'is-not': oneOrMore(test.is) } };
  return { not: conditionOf(formula) };
}

function comparison({ question, test }: Fact): Json {
  if (!('is' in test)) return { [question]: test };
  if (test.is.length <= widest) return { [question]: oneOrMore(test.is) };
  return { any: chunks(test.is).map((values) => ({ [question]: oneOrMore(values) })) };
}

function oneOrMore(values: readonly (string | number)[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** Parts in groups, where there are more than stand beside one another. */
function grouped(
  parts: readonly Formula[],
  join: (parts: readonly Formula[]) => Formula,
): readonly Formula[] {
  if (parts.length <= widest) return parts;
  const key = join === all ? 'all' : 'any';
  return chunks(parts).map((many): Formula => (key === 'all' ? { all: many } : { any: many }));
}

function chunks<One>(many: readonly One[]): readonly (readonly One[])[] {
  const size = Math.max(widest, Math.ceil(many.length / widest));
  return Array.from({ length: Math.ceil(many.length / size) }, (_none, at) =>
    many.slice(at * size, (at + 1) * size),
  );
}

function depthOf(data: unknown): number {
  const { all: every, any: some, not: opposite } = bag.parse(data);
  const inner = every ?? some ?? opposite;
  if (inner === undefined) return 1;
  return 1 + Math.max(0, ...(Array.isArray(inner) ? inner : [inner]).map(depthOf));
}

/** The same as any of some that are all so, which is never deep. */
function shallow(formula: Formula): Formula {
  const of = diagram();
  const facts = factsIn(formula);
  const variables = variablesFor(facts, [...new Set(facts.map(({ question }) => question))]);
  const node = drawn(formula, { of, variables, reach: new Map() });
  return folded(termsBetween(of, node, node), { variables, fieldOf: () => undefined });
}
