import { assetLayers, assetsNear } from '#capabilities/mapping';
import { slug, uprn } from '#language';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { findAddress, finderQuery, propertyAt } from './address-finder.ts';
import { nearestLayerView } from './nearest-layer.view.ts';
import { nearestWords } from './nearest.words.ts';

const most = 10;

/** The nearest places of one kind to an address, with how far each is and when it is open. */
export default page({
  at: '/nearest/:layer',
  access: 'anyone',
  params: z.object({ layer: slug }),
  query: finderQuery.extend({ uprn: uprn.optional().catch(undefined) }),
  words: nearestWords,
  find: async (visit) => {
    const { tx, params, query } = visit;
    const layer = (await assetLayers(tx)).find((one) => one.isPublic && one.layer === params.layer);
    if (!layer) return undefined;
    const from = query.uprn && (await propertyAt(visit, query.uprn));
    return {
      layer,
      from,
      near: from ? await nearTo(visit, from.point, layer) : [],
      finding: await findAddress(visit, from ? undefined : query.q),
    };
  },
  looks: () => [],
  show: (visit) => nearestLayerView(visit),
});

async function nearTo(
  { tx }: ResidentVisit,
  point: Parameters<typeof assetsNear>[1],
  { layer, within }: { readonly layer: string; readonly within: number },
) {
  return assetsNear(tx, point, { layers: [layer], within, most });
}
