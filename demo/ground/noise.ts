import { latticeChance } from '../chance.ts';
import type { Point } from './plane.ts';

/** Smooth chance from -1 to 1 that changes over about one unit. */
export const noise = (seed: number, { x, y }: Point): number => {
  const west = Math.floor(x);
  const south = Math.floor(y);
  const across = smooth(x - west);
  const up = smooth(y - south);
  const at = (dx: number, dy: number): number => latticeChance(seed, west + dx, south + dy) * 2 - 1;
  const low = at(0, 0) + (at(1, 0) - at(0, 0)) * across;
  const high = at(0, 1) + (at(1, 1) - at(0, 1)) * across;
  return low + (high - low) * up;
};

/** Bends straight ground as centuries do, without folding it: long swings and short ones, in metres. */
export const warp = (seed: number, waves: readonly { length: number; swing: number }[]) => {
  return (point: Point): Point => {
    let { x, y } = point;
    for (const [index, { length, swing }] of waves.entries()) {
      const at = { x: point.x / length + 100.5, y: point.y / length + 100.5 };
      x += swing * noise(seed + index * 2 + 1, at);
      y += swing * noise(seed + index * 2 + 2, at);
    }
    return { x, y };
  };
};

const smooth = (part: number): number => part ** 3 * (part * (part * 6 - 15) + 10);
