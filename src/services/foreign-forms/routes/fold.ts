import { all, any, fact, not } from '../meaning/formula.ts';
import type { Fact, Formula } from '../meaning/formula.ts';
import type { Field } from '../parts/made.ts';
import type { Term } from './terms.ts';
import { codesOf, isSingle } from './variables.ts';
import type { Variables } from './variables.ts';

const mostMerged = 60;

type Folding = { readonly variables: Variables; readonly fieldOf: (question: string) => Field | undefined };
type ByQuestion = ReadonlyMap<string, Formula>;

/** Terms as a condition that reads well: of one of a few options it says which, and alike terms stand together. */
export function folded(terms: readonly Term[], folding: Folding): Formula {
  const read = terms.map((term) => byQuestion(term, folding));
  return any(merged(read).map((term) => all([...term.values()])));
}

function byQuestion(term: Term, { variables, fieldOf }: Folding): ByQuestion {
  const literals = Map.groupBy(
    term.flatMap(({ variable, isSo }) => {
      const found = variables.facts[variable];
      return found ? [{ ...found, isSo }] : [];
    }),
    ({ question }) => question,
  );
  return new Map(
    [...literals].map(
      ([question, of]) => [question, oneOf(of, fieldOf(question)) ?? all(of.map(plain))] as const,
    ),
  );
}

type Literal = Fact & { readonly isSo: boolean };

function plain({ question, test, isSo }: Literal): Formula {
  return isSo ? fact(question, test) : not(fact(question, test));
}

/** What one of a few options must be, and what it must not be, as the options that are left. */
function oneOf(literals: readonly Literal[], field: Field | undefined): Formula | undefined {
  if (!field || !isSingle(field)) return undefined;
  const values = (isSo: boolean) =>
    literals.flatMap((one) => (one.isSo === isSo && 'is' in one.test ? one.test.is : []));
  const [is, isNot] = [values(true), values(false)];
  if (is.length > 0) return fact(field.question, { is });
  const answered = literals.find(({ test }) => 'answered' in test);
  if (!answered) return not(fact(field.question, { is: isNot }));
  if (!answered.isSo) return not(fact(field.question, { answered: true }));
  const left = codesOf(field).filter((code) => !isNot.includes(code));
  return isNot.length === 0 ? fact(field.question, { answered: true }) : fact(field.question, { is: left });
}

/** Two terms that differ in what one answer is become one term in which it is either. */
function merged(terms: readonly ByQuestion[]): readonly ByQuestion[] {
  if (terms.length > mostMerged) return terms;
  for (const [at, one] of terms.entries())
    for (const other of terms.slice(at + 1)) {
      const both = mergedPair(one, other);
      if (both)
        return merged([...terms.slice(0, at), both, ...terms.slice(at + 1).filter((term) => term !== other)]);
    }
  return terms;
}

function mergedPair(one: ByQuestion, other: ByQuestion): ByQuestion | undefined {
  if (one.size !== other.size || [...one.keys()].some((question) => !other.has(question))) return undefined;
  const different = [...one].filter(
    ([question, formula]) => JSON.stringify(formula) !== JSON.stringify(other.get(question)),
  );
  const [[question, formula] = [], ...more] = different;
  if (question === undefined || formula === undefined || more.length > 0) return undefined;
  const both = any([formula, other.get(question) ?? false]);
  return typeof both === 'object' && 'fact' in both ? new Map([...one, [question, both]]) : undefined;
}

/** A condition in which an answer that is there and is none of some options is one of those that are left. */
export function tidied(formula: Formula, fieldOf: (question: string) => Field | undefined): Formula {
  if (typeof formula === 'boolean' || 'fact' in formula) return formula;
  if ('not' in formula) return not(tidied(formula.not, fieldOf));
  if ('any' in formula) return any(formula.any.map((part) => tidied(part, fieldOf)));
  const parts = formula.all.map((part) => tidied(part, fieldOf));
  const literals = parts.flatMap((part) => literalOf(part) ?? []);
  const others = parts.filter((part) => literalOf(part) === undefined);
  const byName = [...Map.groupBy(literals, ({ question }) => question)];
  return all([...byName.map(([question, of]) => shortest(of, fieldOf(question))), ...others]);
}

function literalOf(formula: Formula): Literal | undefined {
  if (typeof formula === 'boolean') return undefined;
  if ('fact' in formula) return { ...formula.fact, isSo: true };
  const inside = 'not' in formula ? formula.not : false;
  return typeof inside === 'object' && 'fact' in inside ? { ...inside.fact, isSo: false } : undefined;
}

/** Whatever is so of an answer says that it is there. */
function shortest(literals: readonly Literal[], field: Field | undefined): Formula {
  const single = literals.length > 1 && literals.some(isAnswered) ? oneOf(literals, field) : undefined;
  const says = literals.some((one) => one.isSo && !isAnswered(one));
  return single ?? all(literals.filter((one) => !(says && one.isSo && isAnswered(one))).map(plain));
}

function isAnswered({ test }: Fact): boolean {
  return 'answered' in test;
}
