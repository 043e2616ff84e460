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
import { subdivide, type Block } from '../ground/subdivide.ts';
import { mainRoads } from './main-roads.ts';
import { manners, type MannerName } from './manner.ts';
import { quartersOf, type Quarter } from './quarters.ts';

export type Layout = {
  readonly streets: readonly StreetDraft[];
  readonly blocks: readonly (Block & { readonly manner: MannerName })[];
};

export const layStreets = (land: Landscape, seed: number): Layout => {
  const laid = [
    ...quartersOf(land).map((quarter, index) => layQuarter(quarter, land, chance(seed, 'quarter', index))),
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

const layQuarter = (quarter: Quarter, { grounds }: Landscape, draw: Chance): Layout => {
  const { manner, locality } = quarter;
  const { parcelling, fill } = manners[manner];
  const { cuts, blocks } = subdivide(quarter.polygon, { parcelling, grounds }, draw);
  const named = cuts.map(
    (line, index) => ({ line, name: quarter.names[index], manner, kind: 'street', locality }) as const,
  );
  const quays = quarter.waterside.map((quay) => ({ ...quay, manner, kind: 'waterside', locality }) as const);
  const inner = blocks.flatMap(({ polygon, ground }) =>
    fill === 'closes' && !ground ? closesOf(polygon, draw) : [],
  );
  return {
    streets: [...named, ...quays, ...inner.map((close) => ({ ...close, manner, locality }))],
    blocks: blocks.map((block) => ({ ...block, manner })),
  };
};

const layVillage = ({ name, centre, radius }: Village, draw: Chance): Layout => {
  const turn = draw.between(0, 40);
  const edge = Array.from({ length: 9 }, (_, corner) => add(centre, polar(radius * 1.1, corner * 40 + turn)));
  const { cuts, blocks } = subdivide(edge, { parcelling: manners.village.parcelling, grounds: [] }, draw);
  return {
    streets: cuts.map((line) => ({ line, manner: 'village', kind: 'street', locality: name })),
    blocks: blocks.map((block) => ({ ...block, manner: 'village' })),
  };
};

/** What a deep block's inside is reached by: a crescent, or closes from its long sides in turn. */
const closesOf = (block: Polygon, draw: Chance): { line: Line; kind: 'close' | 'crescent' }[] => {
  const edges = sides(block).toSorted(([a, b], [c, d]) => distance(c, d) - distance(a, b));
  const [long, other] = [item(edges, 0), item(edges, 1)];
  const length = distance(...long);
  if (length < 120) return [];
  if (draw.happens(0.4)) {
    const [start, end] = [toward(...long, 0.2), toward(...long, 0.8)];
    const deep = toward(toward(start, end, 0.5), toward(...other, 0.5), 1.25);
    return [{ line: bend(start, deep, end), kind: 'crescent' }];
  }
  const count = Math.max(1, Math.round(length / 210));
  return Array.from({ length: count }, (_, nth) => {
    const along = (nth + draw.between(0.35, 0.65)) / count;
    const from = toward(...(nth % 2 === 0 ? long : other), nth % 2 === 0 ? along : 1 - along);
    const opposite = toward(...(nth % 2 === 0 ? other : long), nth % 2 === 0 ? 1 - along : along);
    const turn = toward(from, opposite, draw.between(0.45, 0.6));
    const aside = toward(turn, toward(...edgeBeside(edges, draw), 0.5), 60 / length);
    return { line: bend(from, turn, aside), kind: 'close' as const };
  });
};

const edgeBeside = (edges: readonly (readonly [Point, Point])[], draw: Chance): readonly [Point, Point] =>
  item(edges, Math.min(edges.length - 1, draw.whole(2, 3)));

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
