/** More nodes than this are not drawn: the form is then taken page by page instead. */
const mostNodes = 200_000;

/** That a diagram grew too large. */
export class TooLarge extends Error {}

/**
 * Binary decision diagrams: each boolean function of numbered variables is one node, so that two functions are equal when their
 * numbers are. 0 is never, 1 is always.
 */
export function diagram() {
  const level: number[] = [Infinity, Infinity];
  const low: number[] = [0, 1];
  const high: number[] = [0, 1];
  const known = new Map<string, number>();
  const worked = new Map<string, number>();
  function node(variable: number, no: number, yes: number): number {
    if (no === yes) return no;
    const key = `${String(variable)},${String(no)},${String(yes)}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    if (level.length >= mostNodes) throw new TooLarge();
    known.set(key, level.length);
    level.push(variable);
    low.push(no);
    high.push(yes);
    return level.length - 1;
  }

  const topOf = (...all: readonly number[]) => Math.min(...all.map((one) => level[one] ?? Infinity));
  const without = (one: number, variable: number) => (level[one] === variable ? (low[one] ?? 0) : one);
  const within = (one: number, variable: number) => (level[one] === variable ? (high[one] ?? 0) : one);

  /** `then` where `one` is so, `other` elsewhere. */
  function choose(one: number, then: number, other: number): number {
    if (one === 1 || then === other) return then;
    if (one === 0) return other;
    if (then === 1 && other === 0) return one;
    const key = `${String(one)},${String(then)},${String(other)}`;
    const there = worked.get(key);
    if (there !== undefined) return there;
    const top = topOf(one, then, other);
    const no = choose(without(one, top), without(then, top), without(other, top));
    const yes = choose(within(one, top), within(then, top), within(other, top));
    const made = node(top, no, yes);
    worked.set(key, made);
    return made;
  }
  return {
    variable: (index: number) => node(index, 0, 1),
    choose,
    not: (one: number) => choose(one, 0, 1),
    and: (...many: readonly number[]) => many.reduce((one, other) => choose(one, other, 0), 1),
    or: (...many: readonly number[]) => many.reduce((one, other) => choose(one, 1, other), 0),
    topOf,
    without,
    within,
  };
}
export type Diagram = ReturnType<typeof diagram>;
