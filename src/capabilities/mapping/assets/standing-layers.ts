import type { Tx } from '#platform/database';
import { assetLayers } from './asset-layers.ts';
import type { AssetLayer } from './asset-layers.ts';
import { liveImports } from './live-import.ts';

/** The layers of which there are things, in the order of the council's data. */
export async function standingLayers(tx: Tx): Promise<readonly AssetLayer[]> {
  const live = await liveImports(tx);
  return (await assetLayers(tx)).filter(({ layer }) => live.has(layer));
}

/** The layers of which things were imported though the council's data has none of that name: nobody can ask for them. */
export async function strayLayers(tx: Tx): Promise<readonly string[]> {
  const named = new Set((await assetLayers(tx)).map(({ layer }) => layer));
  return [...(await liveImports(tx)).keys()].filter((layer) => !named.has(layer)).toSorted();
}
