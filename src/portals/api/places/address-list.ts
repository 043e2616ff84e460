import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { address, addressOf } from './address.ts';
import type { ApiAddress, Found } from './address.ts';
import { positionOf } from './geojson.ts';
import type { Feature, Geojson } from './geojson.ts';

export const addressList = shape(
  'AddressList',
  z.object({ addresses: z.array(address), next: z.url().optional() }),
);

/** Each address as a point. */
export function asPoints(found: readonly Found[]): Geojson {
  return { type: 'FeatureCollection', features: found.map((one) => featureOf(addressOf(one))) };
}

function featureOf({ point, ...properties }: ApiAddress): Feature {
  const { easting, northing } = point;
  return {
    type: 'Feature',
    id: properties.uprn,
    geometry: { type: 'Point', coordinates: positionOf(point) },
    properties: { ...properties, easting, northing },
  };
}
