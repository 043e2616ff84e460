import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area, Borough, DistrictArea, LandFeature, Street } from '../borough.ts';
import { areaOf, type Point, type Polygon } from '../ground/plane.ts';

type Position = readonly [number, number];
type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Point'; readonly coordinates: Position };
type Feature = {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: Geometry;
};

/** GeoJSON on the National Grid: RFC 7946 knows no other grid than WGS 84, so the older `crs` member declares it. */
export type FeatureCollection = {
  readonly type: 'FeatureCollection';
  readonly name: string;
  readonly crs: {
    readonly type: 'name';
    readonly properties: { readonly name: 'urn:ogc:def:crs:EPSG::27700' };
  };
  readonly features: readonly Feature[];
};

/** Writes the areas, rounds, streets and land as GeoJSON, and whose streets are not the council's, into the folder, which it makes. */
export const writeMap = async (borough: Borough, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const rows = borough.owners.map(({ usrn, owner }) => `${usrn},${owner}\r\n`);
  await writeFile(join(folder, 'owners.csv'), `usrn,owner\r\n${rows.join('')}`);
  for (const collection of [...mapOf(borough), ...roundsOf(borough)]) {
    await writeFile(join(folder, `${collection.name}.geojson`), JSON.stringify(collection));
  }
};

export const roundsOf = ({ rounds }: Borough): FeatureCollection[] => [
  collection('rounds-before', rounds.before.map(district)),
  collection('rounds', rounds.since.map(district)),
];

/** `areas`, `streets` and `land`. */
export const mapOf = ({
  name,
  outline,
  wards,
  parishes,
  districts,
  streets,
  land,
}: Borough): FeatureCollection[] => [
  collection('areas', [
    area('borough', { code: 'E07990001', name, polygon: outline }),
    ...wards.map((ward) => area('ward', ward)),
    ...parishes.map((parish) => area('parish', parish)),
    ...districts.map(district),
  ]),
  collection('streets', streets.map(streetFeature)),
  collection('land', land.map(landFeature)),
];

const collection = (name: string, features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  name,
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } },
  features,
});

const area = (kind: 'borough' | 'ward' | 'parish', { code, name, polygon }: Area): Feature => ({
  type: 'Feature',
  properties: { kind, code, name: name.en, nameCy: name.cy },
  geometry: ring(polygon),
});

const district = ({ kind, code, name, ring: polygon, facts }: DistrictArea): Feature => ({
  type: 'Feature',
  properties: { kind, code, name: name.en, nameCy: name.cy, ...facts },
  geometry: ring(polygon),
});

const streetFeature = ({ usrn, name, welsh, kind, line }: Street): Feature => ({
  type: 'Feature',
  properties: { usrn, name, nameCy: welsh ?? null, class: kind },
  geometry: { type: 'LineString', coordinates: line.map(position) },
});

const landFeature = ({ kind, name, shape }: LandFeature): Feature => ({
  type: 'Feature',
  properties: { kind, name },
  geometry: geometryOf(shape),
});

const geometryOf = (shape: LandFeature['shape']): Geometry => {
  if (shape.type === 'Polygon') return ring(shape.polygon);
  if (shape.type === 'LineString') return { type: 'LineString', coordinates: shape.line.map(position) };
  return { type: 'Point', coordinates: position(shape.at) };
};

const ring = (polygon: Polygon): Geometry => {
  const corners = areaOf(polygon) > 0 ? polygon : polygon.toReversed();
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)].map(position)] };
};

const position = ({ x, y }: Point): Position => [x, y];
