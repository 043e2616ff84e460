import type { Borough, Street } from '../borough.ts';
import { chance } from '../chance.ts';
import { addLine, nearby, type Nearby } from '../ground/nearby.ts';
import {
  add,
  contains,
  distance,
  leftOf,
  less,
  pairs,
  sides,
  times,
  toward,
  unit,
  boxOf,
  type Point,
  type Polygon,
} from '../ground/plane.ts';
import { manners } from '../streets/manner.ts';

/** Where a building may stand: beside a street, clear of every other street, building, park and water. */
export type Plot = {
  readonly at: Point;
  readonly side: 'left' | 'right';
  readonly width: number;
  /** Metres along the street, where it begins and ends, and the street's own direction there. */
  readonly from: number;
  readonly to: number;
  readonly along: Point;
};

type Ground = Pick<Borough, 'seed' | 'streets' | 'land'>;

/** The plots of each street, in the streets' order, each side from the street's start. */
export const plotsOf = ({ seed, streets, land }: Ground): Plot[][] => {
  const roads = nearby<Street>(60);
  for (const street of streets) addLine(roads, street, street.line);
  const barriers = barriersOf(land);
  const taken = nearby<number>(60);
  return streets.map((street) => {
    const draw = chance(seed, 'plots', street.usrn);
    const { setback, plot } = manners[street.manner];
    const found: Plot[] = [];
    for (const side of ['left', 'right'] as const) {
      let along = draw.between(2, 8);
      for (;;) {
        const width = draw.between(...plot);
        const place = beside(street, along + width / 2, side === 'left' ? setback : -setback);
        if (!place) break;
        const from = along;
        along += width;
        if (!isFree(place.at, width, { street, roads, taken }) || barriers(place.at)) continue;
        taken.add(width, place.at);
        found.push({ ...place, side, width, from, to: along });
      }
    }
    return found;
  });
};

type Around = { readonly street: Street; readonly roads: Nearby<Street>; readonly taken: Nearby<number> };

const isFree = (at: Point, width: number, { street, roads, taken }: Around): boolean => {
  const own = manners[street.manner].setback;
  const tooNear = roads
    .around(at, 34)
    .some(
      ({ value, away }) =>
        away < Math.min(manners[value.manner].setback, own) - 1.5 + (value === street ? 0 : 1.5),
    );
  return !tooNear && taken.around(at, 40).every(({ value, away }) => away > (value + width) * 0.36);
};

const beside = ({ line }: Street, along: number, aside: number): Pick<Plot, 'at' | 'along'> | undefined => {
  let left = along;
  for (const [from, to] of pairs(line)) {
    const length = distance(from, to);
    if (left <= length) {
      const direction = unit(less(to, from));
      const { x, y } = add(toward(from, to, left / length), times(leftOf(direction), aside));
      return { at: { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }, along: direction };
    }
    left -= length;
  }
  return undefined;
};

/** Parks, water and railways: nobody builds there. */
const barriersOf = (land: Ground['land']): ((at: Point) => boolean) => {
  const edges = nearby<'edge'>(60);
  const grounds: { polygon: Polygon; box: ReturnType<typeof boxOf> }[] = [];
  for (const { kind, shape } of land) {
    if (shape.type === 'LineString' && kind === 'rail') addLine(edges, 'edge', shape.line);
    if (shape.type !== 'Polygon' || !['water', 'park', 'wood'].includes(kind)) continue;
    grounds.push({ polygon: shape.polygon, box: boxOf(shape.polygon) });
    if (kind === 'water') for (const [from, to] of sides(shape.polygon)) edges.add('edge', from, to);
  }
  return (at) =>
    edges.around(at, 9).length > 0 ||
    grounds.some(
      ({ polygon, box }) =>
        at.x > box.west && at.x < box.east && at.y > box.south && at.y < box.north && contains(polygon, at),
    );
};
