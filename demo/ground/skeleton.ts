import { item, type Chance } from '../chance.ts';
import { polar, times, toward, type Point } from './plane.ts';

/**
 * The corners from which everything hangs: rings of nodes about the market place. `h` is the old town's edge, `o` the
 * Victorian town's, `w` the suburbs', `x` half-way to the borough's, which is `b`. Faces between them tile the borough, so wards and parishes do too.
 */
export type Skeleton = {
  readonly scale: number;
  readonly node: (name: string) => Point;
  /** Names of nodes, against the clock. */
  readonly face: (name: FaceName) => readonly string[];
};

const rings = {
  h: ['h0', 'h1', 'h2', 'h3', 'h4', 'hs', 'h5', 'ht'],
  o: ['v0', 'p0', 'v1', 'p1', 'v2', 'v3', 'v4', 'p3', 'v5', 'p4', 'v6', 'v7', 'p7'],
  w: ['w0', 'm01', 'w1', 'm12', 'w2', 'w3', 'w4', 'm45', 'w5', 'm56', 'w6', 'w7', 'm70'],
  x: ['x0', 'x01', 'x1', 'x12', 'x2', 'x3', 'x4', 'x45', 'x5', 'x56', 'x6', 'x7'],
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
  south: ['h', 'o', ['h4', 'p4'], ['hs', 'v6']],
  ropewalk: ['h', 'o', ['hs', 'v6'], ['h5', 'v7']],
  maltings: ['h', 'o', ['h5', 'v7'], ['ht', 'v0']],
  botolph: ['h', 'o', ['ht', 'v0'], ['h0', 'p0']],
  larkfield: ['o', 'w', ['v0', 'w0'], ['v1', 'w1']],
  aidan: ['o', 'w', ['v1', 'w1'], ['p1', 'm12']],
  minster: ['o', 'w', ['p1', 'm12'], ['v2', 'w2']],
  upperMere: ['o', 'w', ['v2', 'w2'], ['v3', 'w3']],
  alder: ['o', 'w', ['v3', 'w3'], ['v4', 'w4']],
  kingsmead: ['o', 'w', ['v4', 'w4'], ['v5', 'w5']],
  southfields: ['o', 'w', ['v5', 'w5'], ['p4', 'm56']],
  racecourse: ['o', 'w', ['p4', 'm56'], ['v6', 'w6']],
  ferry: ['o', 'w', ['v6', 'w6'], ['v7', 'w7']],
  eastfield: ['o', 'w', ['v7', 'w7'], ['p7', 'm70']],
  lockside: ['o', 'w', ['p7', 'm70'], ['v0', 'w0']],
  near0: ['w', 'x', ['w7', 'x7'], ['m01', 'x01']],
  far0: ['x', 'b', ['x7', 'b7'], ['x01', 'b01']],
  near1: ['w', 'x', ['m01', 'x01'], ['m12', 'x12']],
  far1: ['x', 'b', ['x01', 'b01'], ['x12', 'b12']],
  near2: ['w', 'x', ['m12', 'x12'], ['w3', 'x3']],
  far2: ['x', 'b', ['x12', 'b12'], ['x3', 'b3']],
  near4: ['w', 'x', ['w3', 'x3'], ['m45', 'x45']],
  far4: ['x', 'b', ['x3', 'b3'], ['x45', 'b45']],
  near5: ['w', 'x', ['m45', 'x45'], ['m56', 'x56']],
  far5: ['x', 'b', ['x45', 'b45'], ['x56', 'b56']],
  near6: ['w', 'x', ['m56', 'x56'], ['w7', 'x7']],
  far6: ['x', 'b', ['x56', 'b56'], ['x7', 'b7']],
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
      [10, 3300],
      [54, 3050],
      [97, 2950],
      [140, 3250],
      [185, 2800],
      [229, 2950],
      [273, 3250],
      [320, 3400],
    ],
  ],
  [
    'b',
    [
      [8, 7400],
      [55, 6700],
      [99, 6300],
      [142, 5900],
      [187, 6300],
      [228, 5600],
      [275, 6300],
      [322, 7100],
    ],
  ],
];

const between: readonly (readonly [name: string, from: string, to: string, part: number])[] = [
  ['hs', 'h4', 'h5', 0.5],
  ['ht', 'h5', 'h0', 0.48],
  ['p0', 'v0', 'v1', 0.48],
  ['p1', 'v1', 'v2', 0.5],
  ['p3', 'v4', 'v5', 0.46],
  ['p4', 'v5', 'v6', 0.5],
  ['p7', 'v7', 'v0', 0.5],
  ['m01', 'w0', 'w1', 0.5],
  ['m12', 'w1', 'w2', 0.48],
  ['m45', 'w4', 'w5', 0.52],
  ['m56', 'w5', 'w6', 0.5],
  ['m70', 'w7', 'w0', 0.5],
  ['b01', 'b0', 'b1', 0.45],
  ['b12', 'b1', 'b2', 0.55],
  ['b45', 'b4', 'b5', 0.5],
  ['b56', 'b5', 'b6', 0.45],
  ['x0', 'w0', 'b0', 0.55],
  ['x01', 'm01', 'b01', 0.54],
  ['x1', 'w1', 'b1', 0.6],
  ['x12', 'm12', 'b12', 0.5],
  ['x2', 'w2', 'b2', 0.58],
  ['x3', 'w3', 'b3', 0.5],
  ['x4', 'w4', 'b4', 0.62],
  ['x45', 'm45', 'b45', 0.55],
  ['x5', 'w5', 'b5', 0.56],
  ['x56', 'm56', 'b56', 0.5],
  ['x6', 'w6', 'b6', 0.55],
  ['x7', 'w7', 'b7', 0.5],
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
