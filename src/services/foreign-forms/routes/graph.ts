import type { TakeNote } from '../notes.ts';
import type { Engine, SourcePage } from '../source/source-form.ts';

/** A way from one page to another. `when` names the condition under which it is taken; without it, it is what is left over. */
export type Way = { readonly to: number; readonly when: string | undefined };

/** Where a way leads that was left out: the questions end. */
export const nowhere = -1;

/** The pages that some road leads to, in an order in which all roads lead forward. */
export type Graph = { readonly order: readonly number[]; readonly ways: ReadonlyMap<number, readonly Way[]> };

type Reading = {
  readonly pages: readonly SourcePage[];
  readonly startPage: string;
  readonly engine: Engine;
  readonly note: TakeNote;
};

/** Reads the links between pages; those that lead nowhere, or round in a circle, are left out and named. */
export function readGraph(reading: Reading): Graph {
  const { pages, startPage, engine, note } = reading;
  const placed = placesOf(reading);
  const named = placed.get(same(startPage, engine));
  if (named === undefined)
    note(
      'startPage',
      `the first page “${startPage}”, which is not there`,
      `the first page of the file, “${pages[0]?.path ?? ''}”`,
    );
  const linked = new Map(pages.map((page, at) => [at, waysOf(page, placed, reading)] as const));
  const start = named ?? 0;
  const { ways, reached } = withoutCircles(start, linked, reading);
  for (const [at, page] of pages.entries())
    if (!reached.has(at) && page.role !== 'summary' && page.role !== 'status')
      note(page.place, `the page “${page.path}”, to which no road leads`, 'left out');
  return { order: ordered(start, ways, pages), ways };
}

function same(path: string, { fallsToSummary }: Engine): string {
  return fallsToSummary ? path : path.replace(/^\//, '');
}

function placesOf({ pages, engine, note }: Reading): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  for (const [at, { path, place }] of pages.entries()) {
    const key = same(path, engine);
    if (placed.has(key))
      note(`${place}.path`, `a second page “${path}”`, 'left out: links lead to the first');
    else placed.set(key, at);
  }
  return placed;
}

/** The ways out of a page in the order in which they are tried; of those without a condition the last counts. */
function waysOf(
  page: SourcePage,
  placed: ReadonlyMap<string, number>,
  { engine, note }: Reading,
): readonly Way[] {
  if (page.role === 'summary' || page.role === 'ends' || page.role === 'status') return [];
  const found = page.links.flatMap((link): readonly Way[] => {
    const to = placed.get(same(link.to, engine));
    if (to === undefined) note(link.place, `a link to “${link.to}”, which is not there`, 'left out');
    return to === undefined ? [] : [{ to, when: link.condition === '' ? undefined : link.condition }];
  });
  const last = found.findLast(({ when }) => when === undefined);
  const conditional = found.filter(({ when }) => when !== undefined);
  return last ? [...conditional, last] : conditional;
}

type Step = { readonly at: number; readonly left: Way[]; readonly kept: Way[] };

/** Walks depth first; a way back to a page that is still being walked makes a circle. */
function withoutCircles(start: number, linked: ReadonlyMap<number, readonly Way[]>, reading: Reading) {
  const ways = new Map<number, readonly Way[]>();
  const reached = new Set<number>([start]);
  const step = (at: number): Step => ({ at, left: [...(linked.get(at) ?? [])], kept: [] });
  const road = [step(start)];
  for (let here = road.at(-1); here; here = road.at(-1)) {
    const way = here.left.shift();
    if (!way) {
      ways.set(here.at, here.kept);
      road.pop();
      continue;
    }
    const isCircle = reached.has(way.to) && !ways.has(way.to);
    if (isCircle) noteCircle(here.at, way.to, reading);
    here.kept.push(isCircle ? { ...way, to: nowhere } : way);
    if (!reached.has(way.to)) road.push(step(way.to));
    reached.add(way.to);
  }
  return { ways, reached };
}

function noteCircle(at: number, back: number, { pages, note }: Reading): void {
  const [from, to] = [pages[at], pages[back]];
  note(
    `${from?.place ?? ''}.next`,
    `the link from “${from?.path ?? ''}” back to “${to?.path ?? ''}”, which makes a circle`,
    'left out: with these answers the questions end there',
  );
}

/** Each page behind all that lead to it; otherwise as in the file, pages that end a road first. */
function ordered(
  start: number,
  ways: ReadonlyMap<number, readonly Way[]>,
  pages: readonly SourcePage[],
): readonly number[] {
  const onward = (at: number) => (ways.get(at) ?? []).map(({ to }) => to).filter((to) => to !== nowhere);
  const waiting = new Map<number, number>();
  for (const at of ways.keys()) for (const to of onward(at)) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const isEnd = (at: number) => onward(at).length === 0 && pages[at]?.role !== 'summary';
  const rank = (at: number) => (isEnd(at) ? at - pages.length : at);
  const open = [start];
  const order: number[] = [];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    order.push(at);
    for (const to of onward(at)) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) open.push(to);
    }
    open.sort((one, other) => rank(one) - rank(other));
  }
  return order;
}
