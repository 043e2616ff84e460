import type { Borough, Street } from '../borough.ts';
import { chance, type Chance } from '../chance.ts';
import type { Point } from '../ground/plane.ts';
import { householdsOf, type Households } from '../people/residents.ts';
import type { Resident } from '../people/resident.ts';

/** Where the history happens, worked out once. */
export type Scene = {
  readonly seed: number;
  readonly streets: readonly Street[];
  readonly wards: readonly string[];
  readonly mereside: string | undefined;
  readonly households: Households;
  /** Where rubbish is tipped again and again: lanes, back streets and the industrial estate. */
  readonly hotspots: readonly Point[];
  readonly end: Temporal.Instant;
  /** How much of what would have happened did, from 0 to 1. */
  readonly share: number;
};

export const sceneOf = (borough: Borough, end: Temporal.Instant, share: number): Scene => {
  const draw = chance(borough.seed, 'hotspots');
  const likely = borough.streets.filter(({ manner }) =>
    ['lane', 'industry', 'terrace', 'estate'].includes(manner),
  );
  return {
    seed: borough.seed,
    streets: borough.streets,
    wards: borough.wards.map(({ code }) => code),
    mereside: borough.wards.find(({ name }) => name.en === 'Mereside')?.code,
    households: householdsOf(borough),
    hotspots: Array.from({ length: Math.max(18, borough.streets.length / 12) }, () =>
      draw.pick(draw.pick(likely).line),
    ),
    end,
    share,
  };
};

/** A grown-up from a home anywhere; nobody when that home stands empty. */
export const somebody = ({ households }: Scene, draw: Chance): Resident | undefined =>
  households.at(draw.whole(0, households.homes.length - 1))[0];
