import type { GridPoint, InBoth, Tongue, Uprn, Usrn } from '#language';
import { nearestStreet, propertyOf, streetsOf } from '#capabilities/gazetteer';
import type { StreetName } from '#capabilities/gazetteer';
import type { AssetKey } from '#capabilities/cases';
import { assetOf } from '#capabilities/mapping';
import type { Asset } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import { sayAsset } from './say-asset.ts';

/** As far as a case knows where it is. */
export type KnownPlace = {
  readonly uprn?: Uprn | null | undefined;
  readonly usrn?: Usrn | null | undefined;
  readonly point?: GridPoint | null | undefined;
  readonly asset?: AssetKey | null | undefined;
};

/**
 * A place in the gazetteer's own words, in a language; nothing when it has none. What a resident typed is never
 * repeated to others, neither on a page nor in an email, since anybody could have typed anything.
 */
export async function sayPlace(tx: Tx, place: KnownPlace, tongue: Tongue): Promise<string | undefined> {
  const property = place.uprn ? await propertyOf(tx, place.uprn, tongue) : undefined;
  if (property) return property.line;
  const asset = place.asset ? await assetOf(tx, place.asset.layer, place.asset.id) : undefined;
  if (asset) return sayAsset(tx, asset, { tongue, street: await sayPlace(tx, pick(asset), tongue) });
  const street = place.usrn
    ? (await streetsOf(tx, [place.usrn])).get(place.usrn)?.[tongue]
    : place.point && (await nearestStreet(tx, place.point, tongue));
  return street ? sayStreet(street) : undefined;
}

/** Where a thing stands. */
function pick({ usrn, point }: Asset): KnownPlace {
  return usrn === undefined ? { point } : { usrn };
}

/** `Mill Lane, Upper Mere`. */
export function sayStreet({ name, locality, town }: StreetName): string {
  return [name, locality || town].filter((part) => part !== '').join(', ');
}

/** What stands in a sentence where the gazetteer has no words for a place. */
export const somewhere: InBoth<string> = {
  en: 'the place that you told us about',
  cy: 'y lle y dywedoch wrthym amdano',
};
