import { assetCounts, assetLayers, assetsIn } from '#capabilities/mapping';
import { slug } from '#language';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Kit } from '#platform/http';
import { z } from 'zod';
import { pointFeature, sentFeatures } from './geojson.ts';
import { boxInAddress } from './in-address.ts';

const most = 10_000;

/** The things of a layer in a box, with their owner's identifiers; where there are more than 10,000, how many in each square. */
export function assetsEndpoint<K extends Kit>(portal: 'resident' | 'hub', access: K['access']): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/assets.json',
    access,
    params: z.object({}),
    query: z.object({ layer: slug, box: boxInAddress }),
    answer: async ({ tx, tongue, query: { layer: named, box } }) => {
      const layer = (await assetLayers(tx)).find((one) => one.layer === named);
      if (!layer || (portal === 'resident' && !layer.isPublic)) return undefined;
      const cache = portal === 'resident' ? 'public, max-age=300' : 'private, max-age=300';
      const found = await assetsIn(tx, box, { layers: [layer.layer], most: most + 1 });
      if (found.length > most) {
        const counts = await assetCounts(tx, box, layer.layer);
        return sentFeatures(
          counts.map(({ count, point }) => pointFeature(point, { count })),
          cache,
        );
      }
      const { one } = layer.words[tongue];
      const features = found.map(({ id, name, point }) =>
        pointFeature(point, {
          id,
          title: `${one} ${id}`,
          ...(name[tongue] === '' ? {} : { says: name[tongue] }),
        }),
      );
      return sentFeatures(features, cache);
    },
  });
}
