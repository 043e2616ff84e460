import type { StreetDraft } from './street-draft.ts';
import { chance, item, type Chance } from '../chance.ts';
import { bend } from '../ground/curves.ts';
import {
  add,
  densified,
  distance,
  lengthOf,
  polar,
  sides,
  toward,
  type Line,
  type Point,
  type Polygon,
} from '../ground/plane.ts';
import type { Landscape, Village } from '../ground/landscape.ts';
import { subdivide } from '../ground/subdivide.ts';
import { mainRoads } from './main-roads.ts';
import { manners, type MannerName } from './manner.ts';
import { quartersOf, type Quarter } from './quarters.ts';

export type Layout = {
  readonly streets: readonly StreetDraft[];
  readonly blocks: readonly { readonly polygon: Polygon; readonly manner: MannerName }[];
};

export const layStreets = (land: Landscape, seed: number): Layout => {
  const laid = [
    ...quartersOf(land).map((quarter, index) => layQuarter(quarter, chance(seed, 'quarter', index))),
    ...land.villages.map((village) => layVillage(village, chance(seed, 'village', village.name))),
  ];
  const local = laid.flatMap(({ streets }) => streets);
  return {
    streets: [
      ...mainRoads(land),
      ...shoreDrives(land),
      ...local.flatMap((street) => openStretches(street, land)),
    ],
    blocks: laid.flatMap(({ blocks }) => blocks),
  };
};

const layQuarter = (quarter: Quarter, draw: Chance): Layout => {
  const { manner, locality } = quarter;
  const { parcelling, fill } = manners[manner];
  const { cuts, blocks } = subdivide(quarter.polygon, parcelling, draw);
  const named = cuts.map(
    (line, index) => ({ line, name: quarter.names[index], manner, kind: 'street', locality }) as const,
  );
  const quays = quarter.waterside.map((quay) => ({ ...quay, manner, kind: 'waterside', locality }) as const);
  const inner = fill === 'closes' ? blocks.flatMap((block) => closesOf(block, draw)) : [];
  return {
    streets: [...named, ...quays, ...inner.map((close) => ({ ...close, manner, locality }))],
    blocks: blocks.map((polygon) => ({ polygon, manner })),
  };
};

const layVillage = ({ name, centre, radius }: Village, draw: Chance): Layout => {
  const turn = draw.between(0, 40);
  const edge = Array.from({ length: 9 }, (_, corner) => add(centre, polar(radius * 1.1, corner * 40 + turn)));
  const { cuts, blocks } = subdivide(edge, manners.village.parcelling, draw);
  return {
    streets: cuts.map((line) => ({ line, manner: 'village', kind: 'street', locality: name })),
    blocks: blocks.map((polygon) => ({ polygon, manner: 'village' })),
  };
};

/** Post-war estates: what a block's inside is reached by. */
const closesOf = (block: Polygon, draw: Chance): { line: Line; kind: 'close' | 'crescent' }[] => {
  const edges = sides(block).toSorted(([a, b], [c, d]) => distance(c, d) - distance(a, b));
  const [long, other] = [item(edges, 0), item(edges, 1)];
  if (distance(...long) < 120) return [];
  const from = toward(...long, draw.between(0.4, 0.6));
  const opposite = toward(...other, draw.between(0.4, 0.6));
  if (draw.happens(0.45)) {
    const [start, end] = [toward(...long, 0.2), toward(...long, 0.8)];
    const deep = toward(toward(start, end, 0.5), toward(...other, 0.5), 1.25);
    return [{ line: bend(start, deep, end), kind: 'crescent' }];
  }
  const turn = toward(from, opposite, 0.5);
  const head = toward(turn, item(block, draw.whole(0, block.length - 1)), 0.5);
  return [{ line: bend(from, turn, head), kind: 'close' }];
};

/** The drive round the mere, in three named parts. */
const shoreDrives = ({ shore }: Landscape): StreetDraft[] => {
  const third = shore.length / 3;
  return ['Lakeside Drive', 'Boathouse Lane', 'Promenade'].map((name, index) => {
    const points = Array.from({ length: third + 1 }, (_, step) =>
      item(shore, (index * third + step) % shore.length),
    );
    return {
      line: points.map((point) => outward(point, shore)),
      name,
      manner: 'suburb',
      kind: 'waterside',
      locality: 'Mereside',
    };
  });
};

const outward = (point: Point, shore: Polygon): Point => {
  const middle = toward(item(shore, 0), item(shore, shore.length / 2), 0.5);
  return toward(middle, point, 1 + 3 / distance(middle, point));
};

/** A street stops at water, rails, parks and fields; what goes on beyond them is another street. */
const openStretches = (street: StreetDraft, { isDry, isTown, isVillage }: Landscape): StreetDraft[] => {
  const isBuilt = street.manner === 'village' ? isVillage : isTown;
  const isOpen = (point: Point): boolean => isBuilt(point) && isDry(point);
  const stretches: Point[][] = [[]];
  for (const point of densified(street.line, 12)) {
    if (isOpen(point)) stretches.at(-1)?.push(point);
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches
    .filter((line) => line.length > 2 && lengthOf(line) > 42)
    .map((line, index) => ({ ...street, line, name: index === 0 ? street.name : undefined }));
};
