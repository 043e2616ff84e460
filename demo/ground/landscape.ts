import { chance, type Chance } from '../chance.ts';
import { curveThrough, rounded } from './curves.ts';
import { noise, warp } from './noise.ts';
import {
  add,
  contains,
  distance,
  fromLine,
  polar,
  times,
  toward,
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
  readonly parks: readonly { readonly name: string; readonly polygon: Polygon }[];
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
  const river = rounded(riverNodes.map(node), 130 * scale + 25);
  const riverHalf = 5 + 8 * scale;
  const rail = curveThrough(railway.map((point) => times(point, scale)));
  const mereAt = add(node('v3'), times(polar(110, 60), scale));
  const blobs = parkland.map(([name, at, radius]) => ({
    name,
    polygon: blob(
      { at: times(at, scale), radius: radius * scale, stretch: 1.25, turn: draw.between(0, 180) },
      draw,
    ),
  }));
  const shape = { at: mereAt, stretch: 1.55, turn: 62 };
  const shoreSeed = chance(seed, 'mere');
  const mere = blob({ ...shape, radius: 395 * scale }, shoreSeed);
  const shore = mere.map((point) => toward(mereAt, point, 1 + 95 / (395 + 40 / scale)));
  const isTown = townOf(skeleton, seed);
  const villages = villagesOf(skeleton);
  const isDry = (point: Point): boolean =>
    !contains(shore, point) &&
    fromLine(point, river) > riverHalf + 14 &&
    fromLine(point, rail) > 20 &&
    !blobs.some(({ polygon }) => contains(polygon, point));
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
    parks: blobs,
    woods: woodsOf(skeleton, draw),
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
  const wild = warp(seed + 50, [{ length: 800 * scale, swing: 150 * scale }]);
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

const parkland: readonly (readonly [name: string, at: Point, radius: number])[] = [
  ['Castle Green', { x: 190, y: -190 }, 95],
  ['Priory Gardens', { x: -900, y: 120 }, 130],
  ['Victoria Park', { x: 980, y: 1330 }, 210],
  ['Southfields Recreation Ground', { x: -150, y: -2150 }, 190],
  ['Kingsmead Common', { x: -2150, y: -1050 }, 300],
  ['Thornmere Cemetery', { x: 2250, y: 420 }, 170],
  ['Eastfield Park', { x: 2300, y: -900 }, 200],
  ['Larkfield Meadow', { x: 1750, y: 2050 }, 170],
  ['Alder Carr', { x: -2350, y: 900 }, 230],
  ['Westbank Allotments', { x: -760, y: -980 }, 90],
];

const roadsides: readonly (readonly [name: string, from: string, to: string, part: number, size: number])[] =
  [
    ['Upper Mere', 'w2', 'w3', 0.5, 1.25],
    ['Eastby', 'w0', 'b0', 0.34, 1],
    ['Saltholme', 'w0', 'b0', 0.78, 0.85],
    ['Hallow Green', 'w1', 'b1', 0.52, 1.2],
    ['Nether Wold', 'w2', 'b2', 0.36, 0.9],
    ['Wold St Mary', 'w2', 'b2', 0.8, 0.8],
    ['Aldersby', 'w4', 'b4', 0.5, 1.2],
    ['Carrow', 'w5', 'b5', 0.36, 0.9],
    ['Long Sedge', 'w5', 'b5', 0.8, 0.8],
    ['Marlingthorpe', 'w6', 'b6', 0.5, 1.1],
  ];

const villagesOf = ({ node, scale }: Skeleton): Village[] =>
  roadsides.map(([name, from, to, part, size]) => {
    const place = toward(node(from), node(to), part);
    const centreOf = name === 'Upper Mere' ? times(place, 0.8) : place;
    return { name, centre: centreOf, radius: 290 * size * scale ** 0.7 };
  });

/** The town's edge wanders; between the roads to Upper Mere and the river a green wedge reaches the mere. */
const townOf = ({ scale }: Skeleton, seed: number): ((point: Point) => boolean) => {
  return (point) => {
    const radius = Math.hypot(point.x, point.y) / scale;
    const degrees = ((Math.atan2(point.y, point.x) * 180) / Math.PI + 360) % 360;
    const wander =
      noise(seed + 77, times(point, 1 / (620 * scale))) * 330 + noise(seed + 78, times(point, 1 / 170)) * 90;
    const wedge = degrees > 96 && degrees < 139;
    return radius < (wedge ? 1560 : 2950) + wander * (wedge ? 0.3 : 1);
  };
};

const woodsOf = ({ scale }: Skeleton, draw: Chance): Polygon[] =>
  Array.from({ length: 34 }, (_, index) => {
    const at = polar(draw.between(3700, 6000) * scale, index * 10.6 + draw.between(-6, 6));
    const radius = draw.between(90, 260) * scale;
    return blob({ at, radius, stretch: draw.between(1, 1.8), turn: draw.between(0, 180) }, draw);
  });

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
