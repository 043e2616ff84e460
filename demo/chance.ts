/** A stream of pseudo-random numbers that depends on its key alone, so that two machines draw the same town. */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

type ChanceKey = readonly (string | number)[];

export const chance = (...key: ChanceKey): Chance => {
  const next = streamOf(key.join('/'));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    happens: (probability) => next() < probability,
    pick: (list) => item(list, whole(0, list.length - 1)),
    weighted: (list) => weighted(list, next()),
    shuffled: (list) => shuffled(list, whole),
  };
};

/** A number from 0 up to 1 for a place on a lattice. */
export const latticeChance = (seed: number, x: number, y: number): number => {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
};

/** Item `index` of the list; outside it is a bug of the caller. */
export const item = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return found;
};

const weighted = <T>(list: readonly (readonly [T, number])[], draw: number): T => {
  let left = draw * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  return item(list, list.length - 1)[0];
};

const shuffled = <T>(list: readonly T[], whole: (low: number, high: number) => number): T[] => {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = whole(0, last);
    [copy[last], copy[other]] = [item(copy, other), item(copy, last)];
  }
  return copy;
};

/** sfc32 by Chris Doty-Humphrey (public domain), started from an FNV-1a digest of the key. */
const streamOf = (key: string): (() => number) => {
  let a = digest(key, 0x811c9dc5);
  let b = digest(key, 0x01000193);
  let c = digest(key, 0x9e3779b9);
  let count = 1;
  const next = (): number => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
};

const digest = (key: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 0;
};
