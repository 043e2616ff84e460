import { factsIn } from '../meaning/formula.ts';
import type { Formula } from '../meaning/formula.ts';
import type { Field } from '../parts/made.ts';
import { diagram, TooLarge } from './diagram.ts';
import type { Diagram } from './diagram.ts';
import { folded } from './fold.ts';
import type { Graph } from './graph.ts';
import { possible } from './possible.ts';
import { termsBetween } from './terms.ts';
import { drawn, pageOf, variablesFor } from './variables.ts';
import type { Variables } from './variables.ts';

/** More terms than this nobody would read; the form is then taken page by page. */
const mostTerms = 24;

export type Walking = {
  readonly graph: Graph;
  /** What the conditions of a page’s ways come to, in their order; nothing for a way without a condition. */
  readonly takes: ReadonlyMap<number, readonly (Formula | undefined)[]>;
  readonly fieldsOf: (page: number) => readonly Field[];
  /** Pages on which every road ends that comes to them. */
  readonly isEnd: (page: number) => boolean;
};

/**
 * For each page, the condition on answers to earlier pages under which it is walked, as short as it can be said: what the
 * form makes impossible, and what a page that ended the road has settled, need not be said. Nothing when it grows too large.
 */
export function pathConditions(walking: Walking): ReadonlyMap<number, Formula> | undefined {
  try {
    return work(walking);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function work({ graph, takes, fieldsOf, isEnd }: Walking): ReadonlyMap<number, Formula> {
  const of = diagram();
  const fields = graph.order.flatMap((page) => fieldsOf(page));
  const facts = [...takes.values()]
    .flat()
    .flatMap((formula) => (formula === undefined ? [] : factsIn(formula)));
  const variables = variablesFor(
    facts.filter((one) => pageOf(one) === undefined),
    fields.map(({ question }) => question),
  );
  const byQuestion = new Map(fields.map((field) => [field.question, field]));
  const reach = new Map<number, number>(graph.order.slice(0, 1).map((start) => [start, 1]));
  const found = new Map<number, Formula>();
  let free = 1;
  for (const page of graph.order) {
    const here = reach.get(page) ?? 0;
    const terms = here === 0 ? [] : termsBetween(of, of.and(here, free), of.or(here, of.not(free)));
    if (terms.length > mostTerms) throw new TooLarge();
    found.set(page, folded(terms, { variables, fieldOf: (question) => byQuestion.get(question) }));
    free = of.and(free, ...fieldsOf(page).map((field) => possible(field, here, { of, variables })));
    if (isEnd(page)) free = of.and(free, of.not(here));
    leave(page, { graph, takes, of, variables, reach });
  }
  return found;
}

type Leaving = Pick<Walking, 'graph' | 'takes'> & {
  readonly of: Diagram;
  readonly variables: Variables;
  readonly reach: Map<number, number>;
};

/** The first way whose condition is so is taken, else the one without. */
function leave(page: number, { graph, takes, of, variables, reach }: Leaving): void {
  const here = reach.get(page) ?? 0;
  let left = here;
  for (const [at, { to }] of (graph.ways.get(page) ?? []).entries()) {
    const take = takes.get(page)?.[at];
    const taken = take === undefined ? left : of.and(left, drawn(take, { of, variables, reach }));
    left = of.and(left, of.not(taken));
    if (to >= 0) reach.set(to, of.or(reach.get(to) ?? 0, taken));
  }
}
