/** What a condition of ours can ask of one answer. None of it holds of what was not answered. */
export type Test =
  | { readonly is: readonly (string | number)[] }
  | { readonly 'more-than': number | string }
  | { readonly 'less-than': number | string }
  | { readonly 'longer-than': number }
  | { readonly 'shorter-than': number }
  | { readonly contains: string }
  | { readonly answered: true };
export type Fact = { readonly question: string; readonly test: Test };

/** A condition on its way from a foreign form to ours: facts about answers, joined. */
export type Formula =
  | boolean
  | { readonly fact: Fact }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

export function fact(question: string, test: Test): Formula {
  return { fact: { question, test } };
}

export function not(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  return 'not' in formula ? formula.not : { not: formula };
}

/** All of these, flat, without what is always so; false as soon as one is. */
export function all(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (typeof part === 'object' && 'all' in part ? part.all : [part]));
  if (flat.includes(false)) return false;
  return joined(
    flat.filter((part) => part !== true),
    true,
    (many) => ({ all: many }),
  );
}

/** Any of these, flat; what one answer may be stands together. */
export function any(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (typeof part === 'object' && 'any' in part ? part.any : [part]));
  if (flat.includes(true)) return true;
  return joined(together(flat.filter((part) => part !== false)), false, (many) => ({ any: many }));
}

function joined(
  parts: readonly Formula[],
  none: boolean,
  join: (many: readonly Formula[]) => Formula,
): Formula {
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  const [only] = distinct;
  if (only === undefined) return none;
  return distinct.length === 1 ? only : join(distinct);
}

/** `colour is red or colour is blue` is one comparison with two values. */
function together(parts: readonly Formula[]): readonly Formula[] {
  const values = new Map<string, (string | number)[]>();
  const order: (string | Formula)[] = [];
  for (const part of parts) {
    if (typeof part === 'object' && 'fact' in part && 'is' in part.fact.test) {
      const { question, test } = part.fact;
      const known = values.get(question);
      if (!known) order.push(question);
      values.set(question, [...(known ?? []), ...test.is]);
    } else order.push(part);
  }
  return order.map((one) =>
    typeof one === 'string' ? fact(one, { is: [...new Set(values.get(one))] }) : one,
  );
}

/** What it comes to when none of its facts is so. */
export function ofNothing(formula: Formula): boolean {
  if (typeof formula === 'boolean') return formula;
  if ('fact' in formula) return false;
  if ('not' in formula) return !ofNothing(formula.not);
  return 'all' in formula ? formula.all.every(ofNothing) : formula.any.some(ofNothing);
}

export function factsIn(formula: Formula): readonly Fact[] {
  if (typeof formula === 'boolean') return [];
  if ('fact' in formula) return [formula.fact];
  if ('not' in formula) return factsIn(formula.not);
  return ('all' in formula ? formula.all : formula.any).flatMap(factsIn);
}
