import { assetLayers } from '#capabilities/mapping';
import type { AssetLayer } from '#capabilities/mapping';
import type { Tx } from '#platform/database';

/** The layers that residents see. Others are the council's own: for who asks from outside they do not exist. */
export async function publicLayers(tx: Tx): Promise<readonly AssetLayer[]> {
  return (await assetLayers(tx)).filter(({ isPublic }) => isPublic);
}

export async function publicLayer(tx: Tx, named: string): Promise<AssetLayer | undefined> {
  return (await publicLayers(tx)).find(({ layer }) => layer === named);
}
