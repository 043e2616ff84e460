import { zonesBefore, zonesNow, type Zone } from '../areas/collection-rounds.ts';
import { assetsOf } from '../assets/write-assets.ts';
import type { Asset } from '../assets/asset.ts';
import type { Borough, DistrictArea, Street } from '../borough.ts';
import { chance, type Chance } from '../chance.ts';
import { boxOf, contains, type Point } from '../ground/plane.ts';
import { householdsOf, type Households } from '../people/residents.ts';
import type { Resident } from '../people/resident.ts';

/** Where the history happens, worked out once. */
export type Scene = {
  readonly seed: number;
  readonly streets: readonly Street[];
  readonly households: Households;
  /** The homes on each collection zone, by their places among all homes; before and since they were redrawn. */
  readonly zones: { readonly before: readonly ZoneHomes[]; readonly since: readonly ZoneHomes[] };
  /** Where rubbish is tipped again and again: lanes, back streets and the industrial estate. */
  readonly hotspots: readonly Point[];
  readonly lights: readonly Asset[];
};

export type ZoneHomes = Pick<Zone, 'weekday' | 'week'> & { readonly homes: readonly number[] };

export const sceneOf = (borough: Borough): Scene => {
  const { seed, streets, rounds } = borough;
  const households = householdsOf(borough);
  const draw = chance(seed, 'hotspots');
  const likely = streets.filter(({ manner }) => ['lane', 'industry', 'terrace', 'estate'].includes(manner));
  return {
    seed,
    streets,
    households,
    zones: {
      before: homesIn(zonesBefore, rounds.before, households),
      since: homesIn(zonesNow, rounds.since, households),
    },
    hotspots: Array.from({ length: Math.max(18, streets.length / 12) }, () =>
      draw.pick(draw.pick(likely).line),
    ),
    lights: assetsOf(borough).find(({ layer }) => layer === 'street-lights')?.assets ?? [],
  };
};

/** Food waste has one area for each zone. */
const homesIn = (
  zones: readonly Zone[],
  rounds: readonly DistrictArea[],
  { homes }: Households,
): ZoneHomes[] => {
  const grounds = rounds
    .filter(({ facts }) => facts['stream'] === 'food')
    .map(({ ring }, index) => ({ ring, box: boxOf(ring), index }));
  const found = zones.map(({ weekday, week }) => ({ weekday, week, homes: [] as number[] }));
  let last = grounds[0];
  for (const [place, { at }] of homes.entries()) {
    if (!last || !isIn(last, at)) last = grounds.find((ground) => isIn(ground, at)) ?? last;
    if (last) found[last.index]?.homes.push(place);
  }
  return found;
};

type Ground = { readonly ring: readonly Point[]; readonly box: ReturnType<typeof boxOf> };

const isIn = ({ ring, box }: Ground, at: Point): boolean =>
  at.x >= box.west && at.x <= box.east && at.y >= box.south && at.y <= box.north && contains(ring, at);

/** A grown-up from a home anywhere; nobody when that home stands empty. */
export const somebody = ({ households }: Scene, draw: Chance): Resident | undefined =>
  households.at(draw.whole(0, households.homes.length - 1))[0];
