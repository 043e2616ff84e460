import type { Parcelling } from '../ground/subdivide.ts';

/** How a part of the borough was built. Metres: from the road's middle to the houses, and the width of a plot. */
type Manner = {
  readonly parcelling: Parcelling;
  readonly setback: number;
  readonly plot: readonly [least: number, most: number];
  readonly fill: 'none' | 'closes';
};

export type MannerName =
  | 'old'
  | 'terrace'
  | 'suburb'
  | 'estate'
  | 'modern'
  | 'industry'
  | 'village'
  | 'lane'
  | 'bypass';

export const manners: Record<MannerName, Manner> = {
  old: {
    parcelling: { depth: 62, length: 105, tilt: 0.3, stray: 0.3 },
    setback: 8,
    plot: [6, 10],
    fill: 'none',
  },
  terrace: {
    parcelling: { depth: 66, length: 200, tilt: 0.05, stray: 0.12 },
    setback: 9,
    plot: [5.5, 6.5],
    fill: 'none',
  },
  suburb: {
    parcelling: { depth: 138, length: 290, tilt: 0.16, stray: 0.24 },
    setback: 14,
    plot: [8.5, 11],
    fill: 'closes',
  },
  estate: {
    parcelling: { depth: 150, length: 320, tilt: 0.14, stray: 0.2 },
    setback: 13,
    plot: [7.5, 9.5],
    fill: 'closes',
  },
  modern: {
    parcelling: { depth: 140, length: 230, tilt: 0.24, stray: 0.25 },
    setback: 11,
    plot: [8, 12],
    fill: 'closes',
  },
  industry: {
    parcelling: { depth: 190, length: 340, tilt: 0.08, stray: 0.2 },
    setback: 30,
    plot: [38, 75],
    fill: 'none',
  },
  village: {
    parcelling: { depth: 96, length: 170, tilt: 0.35, stray: 0.3 },
    setback: 13,
    plot: [9, 16],
    fill: 'none',
  },
  lane: {
    parcelling: { depth: 0, length: 0, tilt: 0, stray: 0 },
    setback: 35,
    plot: [500, 1100],
    fill: 'none',
  },
  bypass: {
    parcelling: { depth: 0, length: 0, tilt: 0, stray: 0 },
    setback: 30,
    plot: [9e9, 9e9],
    fill: 'none',
  },
};
