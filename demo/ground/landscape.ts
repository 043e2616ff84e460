import { chance, type Chance } from '../chance.ts';
import { curveThrough, rounded } from './curves.ts';
import { groundsOf, type Ground } from './grounds.ts';
import { noise, warp } from './noise.ts';
import {
  add,
  contains,
  distance,
  fromLine,
  leftOf,
  less,
  polar,
  times,
  toward,
  unit,
  type Line,
  type Point,
  type Polygon,
} from './plane.ts';
import type { Skeleton } from './skeleton.ts';

/** What the ground does before anybody builds: all in straight plan metres about the market place, bent by `bend`. */
export type Landscape = {
  readonly skeleton: Skeleton;
  /** From plan to the National Grid. */
  readonly bend: (point: Point) => Point;
  readonly river: Line;
  readonly riverHalf: number;
  readonly rail: Line;
  readonly mere: Polygon;
  readonly shore: Polygon;
  readonly grounds: readonly Ground[];
  readonly becks: readonly Line[];
  readonly pits: readonly Polygon[];
  readonly woods: readonly Polygon[];
  readonly villages: readonly Village[];
  /** Neither water, railway nor park. */
  readonly isDry: (point: Point) => boolean;
  readonly isTown: (point: Point) => boolean;
  readonly isVillage: (point: Point) => boolean;
};

export type Village = { readonly name: string; readonly centre: Point; readonly radius: number };

/** The market place: in National Grid square TB, which is all sea. */
export const centre: Point = { x: 620_000, y: 480_000 };

export const riverNodes: readonly string[] = ['b3', 'w3', 'v3', 'h2', 'h3', 'h4', 'h5', 'v7', 'w7', 'b7'];

export const landscapeOf = (skeleton: Skeleton, seed: number): Landscape => {
  const { scale, node } = skeleton;
  const draw = chance(seed, 'landscape');
  const river = rounded(meanderingThrough(riverNodes.map(node), scale), 130 * scale + 25);
  const riverHalf = 5 + 8 * scale;
  const rail = curveThrough(railway.map((point) => times(point, scale)));
  const mereAt = add(node('v3'), times(polar(110, 60), scale));
  const pits = pitsOf(skeleton, draw);
  const shape = { at: mereAt, stretch: 1.55, turn: 62 };
  const shoreSeed = chance(seed, 'mere');
  const mere = blob({ ...shape, radius: 395 * scale }, shoreSeed);
  const shore = mere.map((point) => toward(mereAt, point, 1 + 95 / (395 + 40 / scale)));
  const isTown = townOf(skeleton, seed);
  const villages = villagesOf(skeleton);
  const isDry = (point: Point): boolean =>
    !contains(shore, point) && fromLine(point, river) > riverHalf + 14 && fromLine(point, rail) > 20;
  const isVillage = (point: Point): boolean =>
    villages.some(
      (village) =>
        distance(point, village.centre) < village.radius * (1 + 0.3 * noise(seed, times(point, 0.02))),
    );
  return {
    skeleton,
    bend: bendOf(scale, seed),
    river,
    riverHalf,
    rail,
    mere,
    shore,
    grounds: groundsOf(scale),
    becks: becksOf(skeleton),
    pits,
    woods: woodsOf(skeleton, villages, draw),
    villages,
    isTown,
    isDry,
    isVillage,
  };
};

const bendOf = (scale: number, seed: number): ((point: Point) => Point) => {
  const bent = warp(seed, [
    { length: 4200 * scale, swing: 420 * scale },
    { length: 1500 * scale, swing: 190 * scale },
    { length: 380, swing: 22 },
    { length: 110, swing: 2.5 },
  ]);
  const wild = warp(seed + 50, [
    { length: 900 * scale, swing: 190 * scale },
    { length: 360 * scale, swing: 60 * scale },
  ]);
  return (point) => {
    const country = Math.min(1, Math.max(0, Math.hypot(point.x, point.y) / (1800 * scale) - 1.9));
    const { x, y } = add(centre, bent(toward(point, wild(point), country)));
    return { x: cents(x), y: cents(y) };
  };
};

const cents = (metres: number): number => Math.round(metres * 100) / 100;

const railway: readonly Point[] = [
  { x: 7600, y: 1500 },
  { x: 4200, y: 1150 },
  { x: 2000, y: 640 },
  { x: 900, y: 760 },
  { x: 200, y: 960 },
  { x: -330, y: 1500 },
  { x: -420, y: 2300 },
  { x: -300, y: 3600 },
  { x: -700, y: 5200 },
  { x: -600, y: 7600 },
];

/** Part of the railway's way, and of the plan, where the station stands. */
export const stationPlan: Point = { x: 330, y: 905 };

const roadsides: readonly (readonly [name: string, from: string, to: string, part: number, size: number])[] =
  [
    ['Upper Mere', 'w2', 'w3', 0.5, 1.2],
    ['Wenderby', 'w0', 'b0', 0.3, 1.1],
    ['Saltergarth', 'w0', 'b0', 0.8, 1],
    ['Hallow Green', 'w1', 'b1', 0.36, 1.2],
    ['Beaconthwaite', 'b12', 'x1', 0.42, 0.8],
    ['Nether Wold', 'w2', 'b2', 0.36, 1],
    ['Wold St Mary', 'w2', 'b2', 0.8, 0.8],
    ['Aldersby', 'w4', 'b4', 0.4, 1.2],
    ['Drovers Fen', 'b45', 'x4', 0.4, 0.75],
    ['Cattersedge', 'w5', 'b5', 0.34, 1],
    ['Long Sedge', 'w5', 'b5', 0.8, 0.9],
    ['Marlingthorpe', 'w6', 'b6', 0.42, 1.25],
  ];

const villagesOf = ({ node, scale }: Skeleton): Village[] =>
  roadsides.map(([name, from, to, part, size]) => {
    const place = toward(node(from), node(to), part);
    const centreOf = name === 'Upper Mere' ? times(place, 0.8) : place;
    return { name, centre: centreOf, radius: 370 * size * scale ** 0.7 };
  });

/** The town's edge wanders, and reaches out along its roads; between those to Upper Mere and the river a green wedge reaches the mere. */
const townOf = ({ scale, node }: Skeleton, seed: number): ((point: Point) => boolean) => {
  const arms = ['w0', 'w1', 'w4', 'w5', 'w6'].map((name) => [{ x: 0, y: 0 }, times(node(name), 1.04)]);
  return (point) => {
    const radius = Math.hypot(point.x, point.y) / scale;
    const degrees = ((Math.atan2(point.y, point.x) * 180) / Math.PI + 360) % 360;
    const wander =
      noise(seed + 77, times(point, 1 / (760 * scale))) * 560 + noise(seed + 78, times(point, 1 / 190)) * 120;
    const wedge = degrees > 96 && degrees < 139;
    const arm = arms.some((line) => fromLine(point, line) < 190 * scale);
    return radius < (wedge ? 1560 : arm ? 3150 : 2760) + wander * (wedge ? 0.2 : arm ? 0.3 : 1);
  };
};

/** Above and below the town the river winds; between its quays it cannot. */
const meanderingThrough = (nodes: Line, scale: number): Line =>
  nodes.flatMap((from, index) => {
    const to = nodes[index + 1];
    const isWild = index === 0 || index === nodes.length - 2;
    if (!to || !isWild) return [from];
    const out = times(leftOf(unit(less(to, from))), 150 * scale);
    return [
      from,
      ...[0.14, 0.27, 0.4, 0.52, 0.65, 0.78, 0.9].map((part, bend) =>
        add(toward(from, to, part), times(out, (bend % 2 === 0 ? 1 : -1) * (0.5 + (bend % 3) * 0.3))),
      ),
    ];
  });

/** Where gravel was dug beside the river, below the town. */
const pitsOf = ({ scale, node }: Skeleton, draw: Chance): Polygon[] =>
  [0.16, 0.27, 0.36, 0.47, 0.6, 0.7].map((part, index) => {
    const beside = times(polar(1, index % 2 === 0 ? 52 : 232), draw.between(150, 260) * scale);
    const at = add(toward(node('w7'), node('b7'), part), beside);
    return blob(
      { at, radius: draw.between(70, 150) * scale, stretch: 1.5, turn: draw.between(20, 160) },
      draw,
    );
  });

/** Streams of the countryside, down to the mere or the river. */
const becksOf = ({ node }: Skeleton): Line[] => [
  curveThrough([
    node('b12'),
    toward(node('b12'), node('w2'), 0.42),
    toward(node('x2'), node('w2'), 0.75),
    toward(node('w2'), node('w3'), 0.42),
    toward(node('w3'), node('v3'), 0.62),
  ]),
  curveThrough([
    node('b45'),
    toward(node('b45'), node('m45'), 0.5),
    toward(node('w4'), node('x4'), 0.24),
    toward(node('w4'), node('w3'), 0.55),
    toward(node('w3'), node('b3'), 0.06),
  ]),
  curveThrough([
    node('b01'),
    toward(node('x01'), node('x0'), 0.4),
    toward(node('m70'), node('x0'), 0.3),
    toward(node('w7'), node('x7'), 0.35),
  ]),
  curveThrough([
    node('b6'),
    toward(node('x6'), node('x7'), 0.35),
    toward(node('x6'), node('b7'), 0.45),
    toward(node('w7'), node('b7'), 0.62),
  ]),
];

const woodsOf = ({ scale, node }: Skeleton, villages: readonly Village[], draw: Chance): Polygon[] => {
  const edge = ['b0', 'b01', 'b1', 'b12', 'b2', 'b3', 'b4', 'b45', 'b5', 'b56', 'b6', 'b7'].map(node);
  return Array.from({ length: 96 }, (_, index) => {
    const at = polar(draw.between(3300, 7000) * scale, index * 15.1 + draw.between(-6, 6));
    const radius = draw.between(0.2, 1) ** 2 * 290 * scale;
    const wood = blob({ at, radius, stretch: draw.between(1, 2.1), turn: draw.between(0, 180) }, draw);
    const reach = radius * 1.6;
    const isClear = villages.every((village) => distance(at, village.centre) > village.radius * 1.15 + reach);
    const isInside = contains(edge, at) && fromLine(at, [...edge, ...edge.slice(0, 1)]) > reach;
    return isClear && isInside ? [wood] : [];
  }).flat();
};

type Blob = { readonly at: Point; readonly radius: number; readonly stretch: number; readonly turn: number };

const blob = ({ at, radius, stretch, turn }: Blob, draw: Chance): Polygon => {
  const phases = [2, 3, 4, 5].map((waves) => ({
    waves,
    size: draw.between(0.02, 0.22 / waves),
    start: draw.between(0, 360),
  }));
  return Array.from({ length: 72 }, (_, step) => {
    const degrees = step * 5;
    const swell = phases.reduce(
      (sum, { waves, size, start }) => sum + size * Math.sin(((waves * degrees + start) * Math.PI) / 180),
      1,
    );
    const flat = polar(radius * swell, degrees);
    const along = polar(1, turn);
    const [u, v] = [flat.x * Math.sqrt(stretch), flat.y / Math.sqrt(stretch)];
    return add(at, { x: u * along.x - v * along.y, y: u * along.y + v * along.x });
  });
};
