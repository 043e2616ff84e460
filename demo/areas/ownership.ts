import type { DistrictArea, Street } from '../borough.ts';
import type { OwnerName } from './owner-name.ts';
import { ribbon } from '../ground/curves.ts';
import type { Landscape } from '../ground/landscape.ts';
import { add, densified, polar, times, type Line, type Polygon } from '../ground/plane.ts';

const trunkRoads = ['Southern Way', 'Aldersby Lane', 'Wenderby Lane'];
/** It lies beyond the boundary for most of its way, and the neighbour keeps all of it. */
const neighbours = ['Outgang Lane'];

type Owned = { readonly usrn: string; readonly owner: OwnerName };

/** Streets that are not the council's, by USRN. */
export const streetOwners = (streets: readonly Street[]): Owned[] =>
  streets.flatMap(({ usrn, name }): Owned[] => {
    if (trunkRoads.includes(name)) return [{ usrn, owner: 'national-highways' }];
    return neighbours.includes(name) ? [{ usrn, owner: 'saltby' }] : [];
  });

/** Ground that is not the council's to clear: a trunk road, the railway, a housing association's estate, a private industrial one. */
export const ownedGround = (land: Landscape, streets: readonly Street[]): DistrictArea[] => {
  const { bend, skeleton, rail } = land;
  const { scale } = skeleton;
  const trunk = streets.filter(({ name }) => trunkRoads.includes(name));
  const inside = rail.filter(({ x, y }) => Math.hypot(x, y) < 7_000 * scale);
  const estate = (degrees: number, radius: number, size: number): Polygon =>
    Array.from({ length: 24 }, (_, step) =>
      bend(add(times(polar(radius, degrees), scale), polar(size * scale, step * 15))),
    );
  return [
    ...trunk.map(({ name, welsh, line, usrn }) => ({
      ...owned('national-highways', [name, welsh ?? name], stripAbout(line, 16)),
      code: `NATIONAL-HIGHWAYS-${usrn}`,
    })),
    owned('network-rail', ['Railway', 'Rheilffordd'], stripAbout(densified(inside, 25).map(bend), 11)),
    owned('thornmere-homes', ['Fellgate estate', 'Ystad Fellgate'], estate(199, 2430, 330)),
    ...land.pits.map((pit, index) => ({
      ...owned('mere-water', [`Pit ${index + 1}`, `Pwll ${index + 1}`], pit.map(bend)),
      code: `MERE-WATER-${index + 1}`,
    })),
    owned('private', ['Ferry Trading Estate', 'Ystad Fasnach y Fferi'], estate(303, 2300, 420)),
  ];
};

const stripAbout = (line: Line, half: number): Polygon => ribbon(line, () => half);

const owned = (owner: OwnerName, [en, cy]: readonly [string, string], ring: Polygon): DistrictArea => ({
  kind: 'ownership',
  code: owner.toUpperCase(),
  name: { en, cy },
  ring,
  facts: { owner },
});
