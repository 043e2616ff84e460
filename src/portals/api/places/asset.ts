import type { Asset, NearAsset } from '#capabilities/mapping';
import type { Tongue } from '#language';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { point, pointOf, usrnText } from './address.ts';
import { present } from './coded.ts';
import { positionOf } from './geojson.ts';
import type { Feature, Geojson } from './geojson.ts';

export const asset = shape(
  'Asset',
  z.object({
    layer: z.string(),
    id: z.string(),
    name: z.string().optional(),
    point,
    usrn: usrnText.optional(),
    metres: z.number().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  }),
);

export type AnyAsset = Asset & Partial<Pick<NearAsset, 'metres'>>;

export function sayAsset(one: AnyAsset, tongue: Tongue): z.output<typeof asset> {
  const { layer, id, name, point: at, usrn, metres, facts } = one;
  return present({
    layer,
    id,
    name: name[tongue],
    point: pointOf(at),
    usrn: usrn === undefined ? undefined : String(usrn),
    metres: metres === undefined ? undefined : Math.round(metres * 10) / 10,
    facts: Object.keys(facts).length === 0 ? undefined : { ...facts },
  });
}

export function assetsAsPoints(assets: readonly AnyAsset[], tongue: Tongue): Geojson {
  return { type: 'FeatureCollection', features: assets.map((one) => featureOf(one, tongue)) };
}

function featureOf(one: AnyAsset, tongue: Tongue): Feature {
  const { point: _place, ...properties } = sayAsset(one, tongue);
  const { easting, northing } = one.point;
  return {
    type: 'Feature',
    id: `${one.layer}/${one.id}`,
    geometry: { type: 'Point', coordinates: positionOf(one.point) },
    properties: { ...properties, easting, northing },
  };
}
