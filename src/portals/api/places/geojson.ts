import { degreesAt } from '#language';
import type { GridPoint } from '#language';
import type { Asked } from '#platform/http';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position);

export const geojson = shape(
  'FeatureCollection',
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      shape(
        'Feature',
        z.object({
          type: z.literal('Feature'),
          id: z.string(),
          geometry: shape(
            'Geometry',
            z.union([
              z.object({ type: z.literal('Point'), coordinates: position }),
              z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
            ]),
          ),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    ),
  }),
);

/** GeoJSON is in WGS84, longitude first (RFC 7946). */
export type Geojson = z.output<typeof geojson>;
export type Feature = Geojson['features'][number];
export type Position = z.output<typeof position>;

export function positionOf(point: GridPoint): Position {
  const { latitude, longitude } = degreesAt(point);
  return [sixth(longitude), sixth(latitude)];
}

/** A millionth of a degree is eleven centimetres: more would promise what the parameters of the grid do not hold. */
export const sixth = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * Whether a map asks: the address ends so, or GeoJSON is named in what is accepted, and plain JSON is not before it. `here` is the
 * path with its query.
 */
export function isForMap({ here, header }: Pick<Asked, 'here' | 'header'>): boolean {
  if (here.split('?')[0]?.endsWith('.geojson')) return true;
  const types = (header('accept') ?? '').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  const [geo, plain] = [types.indexOf('application/geo+json'), types.indexOf('application/json')];
  return geo >= 0 && (plain < 0 || geo < plain);
}
