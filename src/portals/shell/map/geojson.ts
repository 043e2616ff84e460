import type { Sent } from '#platform/http';

export type Feature = {
  readonly type: 'Feature';
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
};

export function pointFeature(
  { easting, northing }: { readonly easting: number; readonly northing: number },
  properties: Feature['properties'],
): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [easting, northing] }, properties };
}

/** GeoJSON on the National Grid, which it says as GIS do: RFC 7946 knows degrees only. */
export function sentFeatures(features: readonly Feature[], cache: string): Sent {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } };
  const body = JSON.stringify({ type: 'FeatureCollection', crs, features });
  return { type: 'application/geo+json; charset=utf-8', body, cache };
}
