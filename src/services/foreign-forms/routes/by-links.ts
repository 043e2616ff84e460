import type { Formula } from '../meaning/formula.ts';
import { isContent } from '../parts/contents.ts';
import type { FromPage } from '../parts/made-page.ts';
import { provesWalk } from '../parts/made-page.ts';
import { pageOf } from '../parts/page-of.ts';
import type { MakingPages } from '../parts/making-pages.ts';
import type { SourcePage } from '../source/source-form.ts';
import { noteRepeated } from './by-order.ts';
import { tidied } from './fold.ts';
import { readGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { marked } from './marks.ts';
import { pageByPage } from './page-by-page.ts';
import { pathConditions } from './path-conditions.ts';
import { ofAnswers } from './resolve.ts';
import { contentConditions, optionConditions } from './routed.ts';
import type { RoutedPage } from './routed.ts';
import { byAnswer, conditionOn } from './scopes.ts';

/** Pages that are walked by the links between them, in an order in which each has the condition of all roads to it. */
export function routedByLinks(pages: readonly SourcePage[], making: MakingPages): readonly RoutedPage[] {
  const { form, note } = making;
  const graph = readGraph({ pages, startPage: form.startPage, engine: form.engine, note });
  const isEnd = endsOf(graph, pages);
  noteWays(graph, pages, making);
  const made = new Map(
    graph.order.flatMap((at) => {
      const source = pages[at];
      return source && making.isKept(source) ? [[at, pageOf(source, isEnd(at), making)] as const] : [];
    }),
  );
  noteRepeated([...made.values()], making);
  const asking = askingOn(graph, made, { form, isOwn: true });
  const offering = askingOn(graph, made, { form, isOwn: false });
  const takes = new Map(
    graph.order.map((at) => [
      at,
      (graph.ways.get(at) ?? []).map(({ when }) => (when === undefined ? undefined : asking(at, when))),
    ]),
  );
  const fieldsOf = (at: number) => made.get(at)?.fields ?? [];
  const short = pathConditions({ graph, takes, fieldsOf, isEnd });
  return short
    ? routed({ graph, made, asking, offering }, short)
    : routedLong({ graph, made, asking, offering, takes }, making);
}

/** What a condition of this name comes to on a page. */
type Asking = (page: number, name: string) => Formula;

type Linked = {
  readonly graph: Graph;
  readonly made: ReadonlyMap<number, FromPage>;
  readonly asking: Asking;
  /** The same before the page is answered. */
  readonly offering: Asking;
};

function routed(
  { graph, made, asking, offering }: Linked,
  conditions: ReadonlyMap<number, Formula>,
): readonly RoutedPage[] {
  const isWalked = (page: number): Formula => {
    const proof = made.get(page);
    const question = proof && provesWalk(proof);
    return question === undefined ? (conditions.get(page) ?? false) : byAnswer(question);
  };
  return graph.order.flatMap((at): readonly RoutedPage[] => {
    const from = made.get(at);
    if (!from) return [];
    const contents = contentConditions(from).map(
      (name) => [name, ofAnswers(asking(at, name), (page) => (page === at ? true : isWalked(page)))] as const,
    );
    const options = optionConditions(from).map(
      (name) => [name, ofAnswers(offering(at, name), isWalked)] as const,
    );
    return [
      {
        from,
        when: ofAnswers(conditions.get(at) ?? false, isWalked),
        contents: new Map(contents),
        options: new Map(options),
      },
    ];
  });
}

/** Where the roads are too many to be said shortly, each page proves that it was walked. */
function routedLong(
  linked: Linked & Pick<Parameters<typeof pageByPage>[0], 'takes'>,
  making: MakingPages,
): readonly RoutedPage[] {
  const made = new Map([...linked.made].map(([at, from]) => [at, marked(from, making)] as const));
  const isWalked = (page: number): Formula => {
    const from = made.get(page);
    const question = from && provesWalk(from);
    return question === undefined ? page === linked.graph.order[0] : byAnswer(question);
  };
  const fields = new Map(
    [...made.values()].flatMap((from) => from.fields.map((field) => [field.question, field] as const)),
  );
  const short = (formula: Formula) =>
    tidied(ofAnswers(formula, isWalked), (question) => fields.get(question));
  const conditions = pageByPage(linked, isWalked);
  return routed({ ...linked, made }, new Map([...conditions].map(([at, formula]) => [at, short(formula)])));
}

/** What a condition comes to on a page, from the answers of the pages that can lead to it and perhaps its own. */
function askingOn(
  graph: Graph,
  made: ReadonlyMap<number, FromPage>,
  { form, isOwn }: Pick<MakingPages, 'form'> & { readonly isOwn: boolean },
): Asking {
  const leading = new Map<number, Set<number>>();
  for (const at of graph.order) {
    const here = leading.get(at) ?? new Set<number>();
    leading.set(at, here);
    for (const { to } of graph.ways.get(at) ?? []) {
      const there = leading.get(to) ?? new Set<number>();
      for (const one of here) there.add(one);
      leading.set(to, there.add(at));
    }
  }
  return (page: number, name: string): Formula => {
    const before = graph.order
      .filter((at) => (isOwn && at === page) || leading.get(page)?.has(at))
      .flatMap((at) => {
        const from = made.get(at);
        return from ? [{ at, from }] : [];
      });
    return ofAnswers(
      conditionOn(name, { form, before, section: made.get(page)?.source.section ?? '' }),
      (at) => (at === page ? true : { fact: { question: `@${String(at)}`, test: { answered: true } } }),
    );
  };
}

/** A page that says something and from which nothing leads on ends the road, as long as another road comes to the summary. */
function endsOf(graph: Graph, pages: readonly SourcePage[]): (page: number) => boolean {
  const isSummary = (at: number) => pages[at]?.role === 'summary';
  const arrives = graph.order.some((at) => isSummary(at));
  return (at) => {
    const page = pages[at];
    if (!page || page.role === 'ends') return page?.role === 'ends';
    const isLeaf = (graph.ways.get(at) ?? []).length === 0 && page.role === 'asks';
    return arrives && isLeaf && page.links.length === 0 && page.components.every(isContent);
  };
}

function noteWays(graph: Graph, pages: readonly SourcePage[], { form, note }: MakingPages): void {
  for (const at of graph.order) {
    const page = pages[at];
    const ways = graph.ways.get(at) ?? [];
    if (!page) continue;
    for (const { when } of ways)
      if (when !== undefined) noteMissing(when, `${page.place}.next`, { form, note });
    const isStuck = ways.length > 0 && ways.every(({ when }) => when !== undefined);
    if (isStuck && !form.engine.fallsToSummary)
      note(
        `${page.place}.next`,
        'answers with which the old form knows no way on',
        'the questions end there, and the answers can be sent',
      );
  }
}

/** A condition that the form does not have. */
export function noteMissing(
  name: string,
  place: string,
  { form, note }: Pick<MakingPages, 'form' | 'note'>,
): void {
  if (!form.conditions.has(name))
    note(place, `a condition that is not there (“${name}”)`, 'never true, as in the old form');
}
