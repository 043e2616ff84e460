import { item } from '../chance.ts';
import {
  add,
  dot,
  leftOf,
  less,
  middleOf,
  sides,
  times,
  unit,
  type Line,
  type Polygon,
} from '../ground/plane.ts';
import { riverNodes, type Landscape } from '../ground/landscape.ts';
import { split } from '../ground/subdivide.ts';
import type { FaceName } from '../ground/skeleton.ts';
import type { MannerName } from './manner.ts';

/** Convex ground that was built in one manner, with the names its first streets were given and those of its waterside. */
export type Quarter = {
  readonly polygon: Polygon;
  readonly manner: MannerName;
  readonly locality: string;
  readonly names: readonly string[];
  readonly waterside: readonly { readonly name: string | undefined; readonly line: Line }[];
};

type Plan = {
  readonly nodes: FaceName | readonly string[];
  readonly manner: MannerName;
  readonly locality?: string;
  readonly names?: readonly string[];
  readonly quays?: readonly string[];
};

const plans: readonly Plan[] = [
  { nodes: ['c', 'h0', 'h1'], manner: 'old', names: ['Butter Row', 'Fish Street', 'Castle Lane'] },
  {
    nodes: ['c', 'h1', 'h2', 'h3'],
    manner: 'old',
    names: ['Church Lane', 'Weavers Row', 'Guildhall Street'],
    quays: ['Fishergate', 'Wharf Street'],
  },
  {
    nodes: ['c', 'h3', 'h4'],
    manner: 'old',
    names: ['Tanner Street', 'Friars Walk'],
    quays: ['Staithe Street'],
  },
  {
    nodes: ['c', 'h4', 'hs', 'h5', 'ht', 'h0'],
    manner: 'old',
    names: ['Castle Street', 'Saddler Street'],
    quays: ['Watergate', 'Hosiers Quay'],
  },
  { nodes: 'north', manner: 'terrace', locality: 'Northgate', names: ['School Street', 'Albert Road'] },
  {
    nodes: 'mere',
    manner: 'terrace',
    locality: 'Mereside',
    names: ['Mill Lane', 'Chapel Hill', 'Orchard Street', 'Lock Street'],
    quays: ['Quay Street'],
  },
  {
    nodes: 'priory',
    manner: 'terrace',
    locality: 'Priory',
    names: ['Abbot Street', 'Priory Street'],
    quays: ['Mere Walk', 'Canons Walk'],
  },
  {
    nodes: 'westbank',
    manner: 'terrace',
    locality: 'Westbank',
    names: ['Foundry Street', 'Garden Street'],
    quays: ['West Quay'],
  },
  {
    nodes: 'south',
    manner: 'terrace',
    locality: 'Southgate',
    names: ['Alma Street', 'Park Street'],
    quays: ['South Quay'],
  },
  {
    nodes: 'ropewalk',
    manner: 'terrace',
    locality: 'Ropewalk',
    names: ['Hemp Street', 'Sailmaker Street'],
    quays: ['Ropewalk', 'Keelmans Row'],
  },
  {
    nodes: 'maltings',
    manner: 'terrace',
    locality: 'Maltings',
    names: ['Malthouse Lane', 'Brewery Road'],
    quays: ['Maltings Wharf'],
  },
  {
    nodes: 'botolph',
    manner: 'terrace',
    locality: 'St Botolphs',
    names: ['Lantern Street', 'Station Street'],
  },
  { nodes: 'larkfield', manner: 'suburb', locality: 'Larkfield' },
  { nodes: 'aidan', manner: 'estate', locality: 'St Aidans' },
  { nodes: 'minster', manner: 'suburb', locality: 'Minster Fields' },
  { nodes: 'upperMere', manner: 'modern', locality: 'Mereside', quays: ['Heron Walk'] },
  { nodes: 'alder', manner: 'suburb', locality: 'Alder Carr', quays: ['Kingfisher Walk'] },
  { nodes: 'kingsmead', manner: 'estate', locality: 'Kingsmead' },
  { nodes: 'southfields', manner: 'suburb', locality: 'Southfields' },
  { nodes: 'racecourse', manner: 'suburb', locality: 'Southfields' },
  {
    nodes: 'ferry',
    manner: 'industry',
    locality: 'Ferry',
    names: ['Depot Road', 'Enterprise Way'],
    quays: ['Ferry Quay'],
  },
  { nodes: 'eastfield', manner: 'modern', locality: 'Eastfield', quays: ['Otter Walk'] },
  { nodes: 'lockside', manner: 'estate', locality: 'Lockside' },
];

export const quartersOf = (land: Landscape): Quarter[] => {
  const water = new Set(
    riverNodes.slice(1).map((name, index) => [item(riverNodes, index), name].toSorted().join()),
  );
  return plans.map(({ nodes, manner, locality, names, quays }) => {
    const corners = typeof nodes === 'string' ? land.skeleton.face(nodes) : nodes;
    let polygon: Polygon = corners.map(land.skeleton.node);
    const waterside: { name: string | undefined; line: Line }[] = [];
    for (const [index, corner] of corners.entries()) {
      const next = item(corners, (index + 1) % corners.length);
      if (!water.has([corner, next].toSorted().join())) continue;
      const kept = keepBack(
        polygon,
        [land.skeleton.node(corner), land.skeleton.node(next)],
        land.riverHalf + 26,
      );
      polygon = kept.polygon;
      waterside.push({ name: quays?.[waterside.length], line: kept.edge });
    }
    return { polygon, manner, locality: locality ?? '', names: names ?? [], waterside };
  });
};

/** The polygon without the ground within `metres` of one of its sides. */
const keepBack = (
  polygon: Polygon,
  [from, to]: readonly [Polygon[number], Polygon[number]],
  metres: number,
): { polygon: Polygon; edge: Line } => {
  const direction = unit(less(to, from));
  const inward = dot(less(middleOf(polygon), from), leftOf(direction)) > 0 ? 1 : -1;
  const parts = split(polygon, add(from, times(leftOf(direction), inward * metres)), direction);
  if (!parts || sides(polygon).length === 0) return { polygon, edge: [] };
  return { polygon: inward > 0 ? parts.left : parts.right, edge: parts.cut };
};
