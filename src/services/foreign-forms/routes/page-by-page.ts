import { all, any, not } from '../meaning/formula.ts';
import type { Formula } from '../meaning/formula.ts';
import type { Walking } from './path-conditions.ts';

/**
 * The same conditions said page by page: the page before was walked, and the way from there is taken. It is longer than it need
 * be, and grows with the number of links only. `isWalked` says how one knows that a page was walked.
 */
export function pageByPage(
  walking: Pick<Walking, 'graph' | 'takes'>,
  isWalked: (page: number) => Formula,
): ReadonlyMap<number, Formula> {
  const { graph, takes } = walking;
  const ways = new Map<number, Formula[]>(graph.order.slice(0, 1).map((start) => [start, [true]]));
  for (const page of graph.order) {
    let earlier: readonly Formula[] = [];
    for (const [at, { to }] of (graph.ways.get(page) ?? []).entries()) {
      const take = takes.get(page)?.[at] ?? true;
      if (to >= 0) ways.set(to, [...(ways.get(to) ?? []), all([isWalked(page), take, not(any(earlier))])]);
      earlier = [...earlier, take];
    }
  }
  return new Map(graph.order.map((page) => [page, any(ways.get(page) ?? [])]));
}
