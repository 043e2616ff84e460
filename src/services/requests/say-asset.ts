import type { Tongue } from '#language';
import { assetLayers } from '#capabilities/mapping';
import type { Asset } from '#capabilities/mapping';
import type { Tx } from '#platform/database';

/** A thing in the council's own words, in a language: `Street light 1042`, with where it stands where that is known. */
export async function sayAsset(tx: Tx, asset: Asset, { tongue, street }: Saying): Promise<string> {
  const words = (await assetLayers(tx)).find(({ layer }) => layer === asset.layer)?.words[tongue];
  const named = [words?.one, asset.id].filter(Boolean).join(' ');
  return [named, street].filter((part) => part !== undefined && part !== '').join(', ');
}

type Saying = { readonly tongue: Tongue; readonly street: string | undefined };
