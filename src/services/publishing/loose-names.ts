import { areasOfKind, owners, ownersNamed, standingLayers, strayLayers } from '#capabilities/mapping';
import type { OwnerNamed } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import { layerOf } from '../definition/place.ts';
import { ours } from '../requests/owner-of-place.ts';
import { looseAreas } from './loose-areas.ts';
import type { LooseArea } from './loose-areas.ts';
import { publishedServices } from './published-services.ts';

/** Names that lead nowhere, because the data of the council and what was imported do not agree. */
export type LooseNames = {
  /** How many wards hold today; of none nothing can be said. */
  readonly wards: number;
  /** Codes of councillors.yaml that no ward of today has. */
  readonly unknownWards: readonly string[];
  /** Wards of today that councillors.yaml does not name; a vacant seat is named there with nobody. */
  readonly forgottenWards: readonly string[];
  /** Owners that stand in what was imported, and not in what was published of places.yaml. */
  readonly owners: readonly OwnerNamed[];
  /** Layers that were imported and are not in what was published of places.yaml. */
  readonly strayLayers: readonly string[];
  /** Layers that a published service asks for, of which nothing was imported. */
  readonly emptyLayers: readonly string[];
  /** Areas that a published service routes by, and that do not hold today. */
  readonly looseAreas: readonly LooseArea[];
};

/** Looks for names that lead nowhere. What was published counts, since it is what answers; councillors are read from their file. */
export async function looseNames(
  tx: Tx,
  { councillors }: Pick<Council, 'councillors'>,
  { on }: { readonly on: Temporal.PlainDate },
): Promise<LooseNames> {
  const wards = (await areasOfKind(tx, 'ward', { on })).map(({ code }) => code);
  const represented = Object.keys(councillors);
  const known = new Set((await owners(tx)).map(({ owner }) => owner)).add(ours);
  const standing = new Set((await standingLayers(tx)).map(({ layer }) => layer));
  const published = await publishedServices(tx);
  const asked = published.flatMap(({ definition }) => layerOf(definition.place) ?? []);
  return {
    wards: wards.length,
    unknownWards: represented.filter((code) => !wards.includes(code)),
    forgottenWards: represented.length === 0 ? [] : wards.filter((code) => !represented.includes(code)),
    owners: (await ownersNamed(tx, { on })).filter(({ owner }) => !known.has(owner)),
    strayLayers: await strayLayers(tx),
    emptyLayers: [...new Set(asked)].filter((layer) => !standing.has(layer)),
    looseAreas: await looseAreas(tx, published, { on }),
  };
}
