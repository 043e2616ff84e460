import { assetOf } from '#capabilities/mapping';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { asset, assetsAsPoints, sayAsset } from './asset.ts';
import { assetWords } from './asset.words.ts';
import { publicLayer } from './public-layers.ts';

const answer = shape('KnownAsset', z.object({ ...asset.shape, ended: z.boolean() }));

export const assetOperation = operation({
  id: 'getAsset',
  at: '/v1/places/layers/:layer/assets/:id',
  access: 'places.read',
  words: assetWords,
  params: z.object({ layer: parameters.layer, id: parameters.id }),
  query: queryOf({}),
  answer,
  example: '/v1/places/layers/lamp/assets/L-0001',
  find: async ({ tx, params: { layer, id } }) =>
    (await publicLayer(tx, layer)) ? assetOf(tx, layer, id) : undefined,
  say: (one, tongue) => ({ ...sayAsset(one, tongue), ended: one.ended }),
  geojson: (one, tongue) => assetsAsPoints([one], tongue),
});
