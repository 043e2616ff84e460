import type { Position } from '../../shape.ts';

export type Room = {
  /** Takes the ground of a name's letters, as circles of some radius, if it is free and within the block. */
  readonly take: (letters: readonly Position[], radius: number) => boolean;
};

type Circle = readonly [x: number, y: number, radius: number];

/** Pixels: no circle is larger. */
const cell = 24;

/** Keeps names apart on a square of so many pixels. */
export function roomIn(size: number): Room {
  const taken = new Map<string, Circle[]>();
  const near = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    return [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].flatMap((down) => taken.get(`${String(column + right)} ${String(row + down)}`) ?? []),
    );
  };
  const isFree = ([x, y]: Position, radius: number) =>
    Math.min(x, y) >= radius &&
    Math.max(x, y) <= size - radius &&
    near(x, y).every(([atX, atY, other]) => Math.hypot(atX - x, atY - y) > other + radius);
  return {
    take: (letters, radius) => {
      if (!letters.every((letter) => isFree(letter, radius))) return false;
      for (const [x, y] of letters) {
        const key = `${String(Math.floor(x / cell))} ${String(Math.floor(y / cell))}`;
        const there = taken.get(key);
        if (there) there.push([x, y, radius]);
        else taken.set(key, [[x, y, radius]]);
      }
      return true;
    },
  };
}
