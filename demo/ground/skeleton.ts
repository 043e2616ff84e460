import { item, type Chance } from '../chance.ts';
import { polar, times, toward, type Point } from './plane.ts';

/**
 * The corners from which everything hangs: rings of nodes about the market place. `h` is the old town's edge, `o` the
 * Victorian town's, `w` the suburbs', `b` the borough's. Faces between them tile the borough, so wards and parishes do too.
 */
export type Skeleton = {
  readonly scale: number;
  readonly node: (name: string) => Point;
  /** Names of nodes, against the clock. */
  readonly face: (name: FaceName) => readonly string[];
};

const rings = {
  h: ['h0', 'h1', 'h2', 'h3', 'h4', 'h5'],
  o: ['v0', 'p0', 'v1', 'p1', 'v2', 'v3', 'v4', 'p3', 'v5', 'p4', 'v6', 'v7'],
  w: ['w0', 'm01', 'w1', 'm12', 'w2', 'w3', 'w4', 'm45', 'w5', 'm56', 'w6', 'w7'],
  b: ['b0', 'b01', 'b1', 'b12', 'b2', 'b3', 'b4', 'b45', 'b5', 'b56', 'b6', 'b7'],
} as const;

type Ring = keyof typeof rings;
type Slice = readonly [
  inner: Ring,
  outer: Ring,
  from: readonly [string, string],
  to: readonly [string, string],
];

const slices = {
  north: ['h', 'o', ['h0', 'p0'], ['h1', 'p1']],
  mere: ['h', 'o', ['h1', 'p1'], ['h2', 'v3']],
  priory: ['h', 'o', ['h2', 'v3'], ['h3', 'p3']],
  westbank: ['h', 'o', ['h3', 'p3'], ['h4', 'p4']],
  south: ['h', 'o', ['h4', 'p4'], ['h5', 'v7']],
  maltings: ['h', 'o', ['h5', 'v7'], ['h0', 'p0']],
  larkfield: ['o', 'w', ['v0', 'w0'], ['v1', 'w1']],
  aidan: ['o', 'w', ['v1', 'w1'], ['v2', 'w2']],
  upperMere: ['o', 'w', ['v2', 'w2'], ['v3', 'w3']],
  alder: ['o', 'w', ['v3', 'w3'], ['v4', 'w4']],
  kingsmead: ['o', 'w', ['v4', 'w4'], ['v5', 'w5']],
  southfields: ['o', 'w', ['v5', 'w5'], ['v6', 'w6']],
  ferry: ['o', 'w', ['v6', 'w6'], ['v7', 'w7']],
  eastfield: ['o', 'w', ['v7', 'w7'], ['v0', 'w0']],
  rural0: ['w', 'b', ['w7', 'b7'], ['m01', 'b01']],
  rural1: ['w', 'b', ['m01', 'b01'], ['m12', 'b12']],
  rural2: ['w', 'b', ['m12', 'b12'], ['w3', 'b3']],
  rural4: ['w', 'b', ['w3', 'b3'], ['m45', 'b45']],
  rural5: ['w', 'b', ['m45', 'b45'], ['m56', 'b56']],
  rural6: ['w', 'b', ['m56', 'b56'], ['w7', 'b7']],
} as const satisfies Record<string, Slice>;

export type FaceName = 'centre' | keyof typeof slices;
export const skeletonOf = (scale: number, chance: Chance): Skeleton => {
  const nodes = new Map<string, Point>([['c', { x: 0, y: 0 }]]);
  const place = (prefix: string, [degrees, radius]: readonly [number, number], index: number): void => {
    nodes.set(`${prefix}${index}`, times(polar(radius * chance.between(0.97, 1.03), degrees), scale));
  };
  for (const [prefix, spots] of spokes) {
    for (const [index, spot] of spots.entries()) place(prefix, spot, index);
  }
  const node = (name: string): Point => {
    const found = nodes.get(name);
    if (!found) throw new RangeError(`no node ${name}`);
    return found;
  };
  for (const [name, from, to, part] of between) nodes.set(name, toward(node(from), node(to), part));
  return { scale, node, face: (name) => (name === 'centre' ? rings.h : faceOf(slices[name])) };
};

const spokes: readonly (readonly [string, readonly (readonly [degrees: number, radius: number])[]])[] = [
  [
    'h',
    [
      [33, 580],
      [76, 540],
      [138, 520],
      [205, 500],
      [250, 540],
      [318, 590],
    ],
  ],
  [
    'v',
    [
      [12, 1500],
      [55, 1430],
      [95, 1480],
      [138, 1650],
      [185, 1500],
      [228, 1430],
      [272, 1540],
      [318, 1620],
    ],
  ],
  [
    'w',
    [
      [10, 3250],
      [54, 3000],
      [97, 3150],
      [140, 3300],
      [185, 3020],
      [229, 3120],
      [273, 3200],
      [320, 3050],
    ],
  ],
  [
    'b',
    [
      [8, 6900],
      [55, 6200],
      [99, 6700],
      [142, 6300],
      [187, 6800],
      [228, 6100],
      [275, 6600],
      [322, 6400],
    ],
  ],
];

const between: readonly (readonly [name: string, from: string, to: string, part: number])[] = [
  ['p0', 'v0', 'v1', 0.48],
  ['p1', 'v1', 'v2', 0.5],
  ['p3', 'v4', 'v5', 0.46],
  ['p4', 'v5', 'v6', 0.5],
  ['m01', 'w0', 'w1', 0.5],
  ['m12', 'w1', 'w2', 0.48],
  ['m45', 'w4', 'w5', 0.52],
  ['m56', 'w5', 'w6', 0.5],
  ['b01', 'b0', 'b1', 0.45],
  ['b12', 'b1', 'b2', 0.55],
  ['b45', 'b4', 'b5', 0.5],
  ['b56', 'b5', 'b6', 0.45],
];

const faceOf = ([inner, outer, from, to]: Slice): readonly string[] => [
  ...stretch(rings[outer], from[1], to[1]),
  ...stretch(rings[inner], from[0], to[0]).toReversed(),
];

const stretch = (ring: readonly string[], from: string, to: string): string[] => {
  const names: string[] = [];
  for (let at = ring.indexOf(from); names.at(-1) !== to; at += 1) names.push(item(ring, at % ring.length));
  return names;
};
