import { collectionRounds, zonesBefore, zonesNow } from './areas/collection-rounds.ts';
import { districtAreas } from './areas/district-areas.ts';
import { ownedGround, streetOwners } from './areas/ownership.ts';
import { wardsAndParishes } from './areas/wards-and-parishes.ts';
import type { Borough, BoroughSize, LandFeature, Street } from './borough.ts';
import { chance } from './chance.ts';
import { centre, landscapeOf, type Landscape } from './ground/landscape.ts';
import { areaOf, densified, type Polygon } from './ground/plane.ts';
import { skeletonOf } from './ground/skeleton.ts';
import { landFeatures } from './land-features.ts';
import { buildProperties } from './properties/build-properties.ts';
import { layStreets } from './streets/lay-streets.ts';
import type { StreetDraft } from './streets/street-draft.ts';
import type { MannerName } from './streets/manner.ts';
import { nameStreets } from './streets/name-streets.ts';
import { welshNames } from './streets/welsh-names.ts';

/** The scale of the plan that gives about 6,000 and about 72,000 properties. */
const scales: Record<BoroughSize, number> = { small: 0.268, full: 0.925 };

/** The fictional borough of Thornmere: the same seed and size give the same borough to the last byte, on any machine. */
export const generateBorough = ({
  seed,
  size,
}: {
  readonly seed: number;
  readonly size: BoroughSize;
}): Borough => {
  const land = landOf(seed, fittingScale(seed, scales[size]));
  const layout = layStreets(land, seed);
  const streets = streetsOf(layout.streets, land, seed);
  const ground = { seed, streets, land: landFeatures(land, layout), ...wardsAndParishes(land) };
  const { properties, footprints } = buildProperties(ground);
  return {
    ...ground,
    land: withBuildings(ground.land, footprints),
    districts: [...districtAreas(land), ...ownedGround(land, streets)],
    rounds: { before: collectionRounds(zonesBefore, land), since: collectionRounds(zonesNow, land) },
    owners: streetOwners(streets),
    size,
    name: { en: 'Thornmere', cy: 'Llyn y Drain' },
    centre,
    properties,
  };
};

/** Buildings stand on the land and under the names. */
const withBuildings = (land: readonly LandFeature[], footprints: readonly Polygon[]): LandFeature[] => {
  const buildings = footprints.map((polygon): LandFeature => ({
    kind: 'building',
    name: '',
    shape: { type: 'Polygon', polygon },
  }));
  return [...land.filter(isGround), ...buildings, ...land.filter((feature) => !isGround(feature))];
};

const isGround = ({ shape }: LandFeature): boolean => shape.type === 'Polygon';

const landOf = (seed: number, scale: number): Landscape =>
  landscapeOf(skeletonOf(scale, chance(seed, 'skeleton')), seed);

/** Bends and chance make one town larger than another by a fifth; this makes all towns of a size alike. */
const fittingScale = (seed: number, scale: number): number => {
  const { skeleton, bend } = landOf(seed, scale);
  const corners = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w0'].map(skeleton.node);
  const ground = areaOf(densified(corners, 25).slice(1).map(bend));
  return scale * Math.sqrt((groundAtFullScale * scale ** 2) / ground);
};

/** Square metres within the suburbs' edge before bending. */
const groundAtFullScale = 28_370_000;

const streetsOf = (drafts: readonly StreetDraft[], { bend }: Landscape, seed: number): Street[] => {
  const names = nameStreets(drafts, chance(seed, 'street names'));
  const draw = chance(seed, 'street dates');
  return drafts.map(({ line, kind, manner, locality }, index) => {
    const name = names[index] ?? '';
    return {
      usrn: `${firstUsrn + index}`,
      name,
      welsh: welshNames[name],
      locality,
      kind,
      manner,
      line: densified(line, 15).map(bend),
      since: `${draw.whole(...built[manner])}-04-01`,
    };
  });
};

/** Eight digits beginning 999, which no highway authority uses. */
const firstUsrn = 99_900_001;

/** When a street was built; the gazetteer itself begins in 1996, so the old ones share its first years. */
const built: Record<MannerName, readonly [number, number]> = {
  old: [1996, 1998],
  terrace: [1996, 1999],
  suburb: [1996, 2000],
  estate: [1997, 2001],
  modern: [2002, 2024],
  industry: [1998, 2012],
  village: [1996, 2004],
  lane: [1996, 1999],
  bypass: [2006, 2006],
};
