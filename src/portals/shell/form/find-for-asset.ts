import { streetsOf } from '#capabilities/gazetteer';
import { assetLayers, assetOf, assetsNear, boxOf } from '#capabilities/mapping';
import type { Asset } from '#capabilities/mapping';
import type { GridPoint, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { AssetHelp, MapHelp } from './help.ts';

/** As many as there are letters for on the picture, and a person reads. */
export const mostAssets = 10;

/** From this scale on the middle of the map is a place, and not the whole borough. */
const nearScale = 2;

type Sought = { readonly layer: string; readonly map: MapHelp; readonly tongue: Tongue };

/** The things of a layer that are nearest to the place that the map was pressed or brought to. */
export async function findForAsset(tx: Tx, { layer, map, tongue }: Sought): Promise<AssetHelp | undefined> {
  const settings = (await assetLayers(tx)).find((one) => one.layer === layer);
  if (!settings) return undefined;
  const { one, many } = settings.words[tongue];
  const around = placeOf(map);
  if (!around) return { one, many, within: settings.within, near: undefined };
  const found = await assetsNear(tx, around, { layers: [layer], within: settings.within, most: mostAssets });
  const streets = await streetsOf(tx, [...new Set(found.flatMap(({ usrn }) => usrn ?? []))]);
  return {
    one,
    many,
    within: settings.within,
    near: found.map(({ id, name, metres, usrn }) => ({
      id,
      metres: Math.round(metres),
      about: aboutIt(name[tongue], usrn && streets.get(usrn)?.[tongue].name),
    })),
  };
}

/** The place that was pressed, unless the map was moved away from it to show a few other streets: then its middle. */
export function placeOf({ point, view }: Pick<MapHelp, 'point' | 'view'>): GridPoint | undefined {
  const { west, south, east, north } = boxOf(view);
  const isShown =
    point &&
    point.easting >= west &&
    point.easting <= east &&
    point.northing >= south &&
    point.northing <= north;
  return !isShown && view.scale <= nearScale ? view.centre : point;
}

/** A thing by what somebody read on its label: capitals and spaces are seldom copied well. */
export async function assetLabelled(tx: Tx, layer: string, typed: string): Promise<Asset | undefined> {
  const plain = typed.replaceAll(/\s+/g, '');
  for (const id of new Set([typed, plain, typed.toUpperCase(), plain.toUpperCase()])) {
    const found = await assetOf(tx, layer, id);
    if (found && !found.ended) return found;
  }
  return undefined;
}

/** The letter by which the list and the picture mean the same thing. */
export function letterOf(place: number): string {
  return String.fromCodePoint(65 + place);
}

/** What it is called, with its street where the name does not say it. */
function aboutIt(name: string, street: string | undefined): string {
  const isSaid = street === undefined || name.toLowerCase().includes(street.toLowerCase());
  return [...(isSaid ? [] : [street]), ...(name === '' ? [] : [name])].join(', ');
}
