import type { GridPoint, InBoth, Usrn } from '#language';
import type { Facts } from '../areas/area.ts';
import { factsOf } from '../areas/kept-sets.ts';
import type { MappingTables } from '../tables.ts';

/** A thing that stands somewhere: a lamp, a bin, a library. `id` is its owner's identifier, as on its label. */
export type Asset = {
  readonly layer: string;
  readonly id: string;
  /** What it is called: a description, or empty where there is none. */
  readonly name: InBoth<string>;
  readonly point: GridPoint;
  readonly usrn: Usrn | undefined;
  readonly facts: Facts;
};

/** One near a place, with its distance. */
export type NearAsset = Asset & { readonly metres: number };

export const assetColumns = [
  'layer',
  'id',
  'name',
  'name_cy',
  'easting',
  'northing',
  'usrn',
  'facts',
] as const;

type AssetRow = Pick<
  MappingTables['mapping.asset'],
  'layer' | 'id' | 'name' | 'name_cy' | 'easting' | 'northing' | 'usrn'
> & {
  readonly facts: unknown;
};

export function assetIn({ layer, id, name, name_cy: cy, easting, northing, usrn, facts }: AssetRow): Asset {
  return {
    layer,
    id,
    name: { en: name, cy },
    point: { easting, northing },
    usrn: usrn ?? undefined,
    facts: factsOf(facts),
  };
}
