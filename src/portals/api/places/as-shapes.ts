import type { ShapedArea } from '#capabilities/mapping';
import type { Tongue } from '#language';
import { sayArea } from './area.ts';
import type { Geojson } from './geojson.ts';
import { polygonsOf } from './rings.ts';

/** Areas with their shapes, as a map draws them. */
export function asShapes(areas: readonly ShapedArea[], tongue: Tongue): Geojson {
  return {
    type: 'FeatureCollection',
    features: areas.map((area) => ({
      type: 'Feature',
      id: area.code,
      geometry: { type: 'MultiPolygon', coordinates: polygonsOf(area.rings) },
      properties: sayArea(area, tongue),
    })),
  };
}
