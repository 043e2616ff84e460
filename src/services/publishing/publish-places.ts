import { projectAreaKinds, projectAssetLayers, projectOwners } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import type { Offer } from '../packs/read-offer.ts';

/** Makes the council's kinds of area, its layers and its owners what its data says. What was imported stays. */
export async function publishPlaces(tx: Tx, { kinds, layers, owners }: Offer['places']): Promise<void> {
  await projectAreaKinds(tx, kinds);
  await projectAssetLayers(tx, layers);
  await projectOwners(tx, owners);
}
