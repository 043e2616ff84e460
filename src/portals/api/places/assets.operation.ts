import { assetsIn, assetsNear } from '#capabilities/mapping';
import { z } from 'zod';
import { parameters, placeIn, placeParameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { asset, assetsAsPoints, sayAsset } from './asset.ts';
import type { AnyAsset } from './asset.ts';
import { assetsWords } from './assets.words.ts';
import { publicLayer } from './public-layers.ts';

const answer = shape('AssetList', z.object({ assets: z.array(asset), more: z.boolean() }));

const asked = {
  ...placeParameters,
  within: parameters.within,
  box: parameters.box.optional(),
  limit: parameters.limit,
};

export const assetsOperation = operation({
  id: 'listAssets',
  at: '/v1/places/layers/:layer/assets',
  access: 'places.read',
  words: assetsWords,
  params: z.object({ layer: parameters.layer }),
  query: queryOf(asked).transform((query, context) =>
    query.box ? boxAlone(query, context) : placeIn(query, context),
  ),
  answer,
  example: '/v1/places/layers/lamp/assets?at=400100,300000&within=200&limit=2',
  find: async ({ tx, params: { layer: name }, query }) => {
    const layer = await publicLayer(tx, name);
    if (!layer) return undefined;
    // One more than is shown says whether there are more.
    const sought = { layers: [layer.layer], most: query.limit + 1 };
    const found: readonly AnyAsset[] =
      'place' in query
        ? await assetsNear(tx, query.place, { ...sought, within: query.within })
        : await assetsIn(tx, query.box, sought);
    return { assets: found.slice(0, query.limit), more: found.length > query.limit };
  },
  say: ({ assets, more }, tongue) => ({ assets: assets.map((one) => sayAsset(one, tongue)), more }),
  geojson: ({ assets }, tongue) => assetsAsPoints(assets, tongue),
});

type Boxed = z.output<ReturnType<typeof queryOf<typeof asked>>>;

/** A box, and no place beside it. */
function boxAlone({ box, at, lat, lon, limit }: Boxed, context: z.RefinementCtx) {
  if (box && at === undefined && lat === undefined && lon === undefined) return { box, limit };
  context.issues.push({ code: 'custom', message: 'malformed', path: ['box'], input: box });
  return z.NEVER;
}
