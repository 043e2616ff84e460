import { Refusal } from '#platform/errors';
import { always, never } from '../areas/area.ts';
import { shapeFlaw, wordsFlaw } from './area-flaws.ts';
import type { KnownWords } from './area-flaws.ts';
import { areaProperties } from './area-properties.ts';
import type { AreaProperties } from './area-properties.ts';
import { refusalOf } from './flaw.ts';
import { tryFeatures } from './read-geojson.ts';
import type { Feature, GeoFile } from './read-geojson.ts';

export type AreaFeature = Feature<AreaProperties>;
export type ReadAreas = { readonly features: readonly AreaFeature[]; readonly flaws: readonly Refusal[] };

/** How many corners one file may have: more than the wards of any council, surveyed to the metre. */
const mostCorners = 1_000_000;

/** Reads the areas of a file, with whatever is wrong with their shapes. Asks nothing of the database. */
export function readAreas(file: GeoFile): ReadAreas {
  const { features, flaws } = tryFeatures(file, areaProperties);
  const corners = features.reduce((sum, { geometry }) => sum + cornersIn(geometry), 0);
  if (corners > mostCorners)
    throw new Refusal('mapping.too-many-corners', { file: file.name, most: mostCorners });
  const misshapen = features.flatMap(({ geometry, number }) => {
    const flaw = shapeFlaw(geometry);
    return flaw ? [refusalOf(flaw, file.name, number)] : [];
  });
  return { features, flaws: inOrder([...flaws, ...misshapen]) };
}

/** Everything that is wrong with the areas of a file. */
export function checkAreas(
  file: GeoFile,
  { features, flaws }: ReadAreas,
  known: KnownWords,
): readonly Refusal[] {
  const misnamed = features.flatMap(({ properties, number }) => {
    const flaw = wordsFlaw(properties, known);
    return flaw ? [refusalOf(flaw, file.name, number)] : [];
  });
  return inOrder([...flaws, ...misnamed, ...twice(file, features)]);
}

/** The same code may stand in a file again for other days, and not for the same. */
function twice(file: GeoFile, features: readonly AreaFeature[]): readonly Refusal[] {
  const groups = Map.groupBy(features, ({ properties: { kind, code } }) => `${kind} ${code}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(0, at).some((other) => meet(one.properties, other.properties))
        ? [
            new Refusal('mapping.same-area-twice', {
              file: file.name,
              feature: one.number,
              code: one.properties.code,
            }),
          ]
        : [],
    ),
  );
}

type Days = Pick<AreaProperties, 'from' | 'to'>;

function meet(one: Days, other: Days): boolean {
  const isBefore = (first: Days, second: Days) =>
    Temporal.PlainDate.compare(first.to ?? never, second.from ?? always) < 0;
  return !isBefore(one, other) && !isBefore(other, one);
}

function cornersIn(geometry: AreaFeature['geometry']): number {
  if (geometry.form !== 'area') return 1;
  return geometry.polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
}

function inOrder(flaws: readonly Refusal[]): readonly Refusal[] {
  return flaws.toSorted((one, other) => Number(one.facts['feature']) - Number(other.facts['feature']));
}
