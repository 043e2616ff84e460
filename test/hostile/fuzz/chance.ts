/** Chance that can be had again: the same seed draws the same. */
export type Chance = {
  /** A whole number from 0 to below - 1. */
  readonly below: (most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True so many times of a hundred. */
  readonly often: (times: number) => boolean;
};

/** Mulberry32: a 32-bit state, good enough to mix requests. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
  return {
    below,
    often: (times) => below(100) < times,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
  };
}
