import { uprn, usrn } from '#language';
import type { GridPoint, Tongue, Uprn, Usrn } from '#language';
import type { Place } from '#capabilities/cases';
import { addressLines, placeGiven } from '#capabilities/forms';
import type { AssetAnswer, PointAnswer, PropertyAnswer, StreetAnswer, Submission } from '#capabilities/forms';
import { nearestStreet, propertyOf, streetsOf } from '#capabilities/gazetteer';
import type { Address, StreetName } from '#capabilities/gazetteer';
import { areasAt, assetOf } from '#capabilities/mapping';
import type { Asset } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import { sayAsset } from './say-asset.ts';
import { sayStreet } from './say-place.ts';
import type { KnownPlace } from './say-place.ts';

type Sent = Pick<Submission, 'form' | 'answers'>;
type OnDay = { readonly on: Temporal.PlainDate };

/** Where a submission says that it is, in words for officers, with its street and the ward of that day. */
export async function placeOfAnswers(tx: Tx, sent: Sent, day: OnDay): Promise<Place> {
  return placeBy(lookUp(tx), sent, day);
}

/** Who knows places: the gazetteer and the map, asked at once or for many submissions beforehand. Words are for officers. */
export type PlaceFinder = {
  readonly property: (uprn: Uprn) => Promise<Address | undefined>;
  readonly street: (point: GridPoint) => Promise<StreetName | undefined>;
  readonly streetNumbered: (usrn: Usrn) => Promise<StreetName | undefined>;
  readonly asset: (layer: string, id: string) => Promise<Asset | undefined>;
  readonly saysAsset: (asset: Asset, street: string | undefined) => Promise<string>;
  /** The ward's GSS code. */
  readonly ward: (point: GridPoint, day: OnDay) => Promise<string | undefined>;
};

export async function placeBy(finder: PlaceFinder, { form, answers }: Sent, day: OnDay): Promise<Place> {
  const given = placeGiven(form, answers);
  if (!given) return {};
  if (given.kind === 'property') return placeOfProperty(finder, given.answer, day);
  if (given.kind === 'street') return placeOfStreet(finder, given.answer);
  if (given.kind === 'asset') return placeOfAsset(finder, given.answer, day);
  return placeOfPoint(finder, given.answer, day);
}

export function lookUp(tx: Tx, tongue: Tongue = 'en'): PlaceFinder {
  return {
    property: async (chosen) => propertyOf(tx, chosen, tongue),
    street: async (point) => nearestStreet(tx, point, tongue),
    streetNumbered: async (chosen) => (await streetsOf(tx, [chosen])).get(chosen)?.[tongue],
    asset: async (layer, id) => assetOf(tx, layer, id),
    saysAsset: async (asset, street) => sayAsset(tx, asset, { tongue, street }),
    ward: async (point, day) => (await areasAt(tx, point, day)).find(({ kind }) => kind === 'ward')?.code,
  };
}

/** The place that was answered, as the gazetteer and the map can know it. */
export function knownPlace({ form, answers }: Sent): KnownPlace {
  const given = placeGiven(form, answers);
  if (!given) return {};
  const { kind, answer } = given;
  if (kind === 'property') return { uprn: 'uprn' in answer ? uprn.parse(answer.uprn) : undefined };
  if (kind === 'street') return { usrn: 'usrn' in answer ? usrn.parse(answer.usrn) : undefined };
  if (kind === 'asset' && 'asset' in answer) return { asset: { layer: answer.layer, id: answer.asset } };
  return { point: answer.at };
}

async function placeOfPoint(finder: PlaceFinder, given: PointAnswer, day: OnDay): Promise<Place> {
  const { at, description } = given;
  if (!at) return { description };
  const street = await finder.street(at);
  const words = [street && sayStreet(street), description].filter(Boolean);
  return {
    description: words.join(': '),
    point: at,
    usrn: street?.usrn,
    ward: await finder.ward(at, day),
  };
}

async function placeOfProperty(finder: PlaceFinder, given: PropertyAnswer, day: OnDay): Promise<Place> {
  const typed = addressLines(given).join(', ');
  if (!('uprn' in given)) return { description: typed };
  const chosen = uprn.parse(given.uprn);
  const property = await finder.property(chosen);
  if (!property) return { description: typed, uprn: chosen };
  const { line, point, usrn: street } = property;
  return { description: line, uprn: chosen, usrn: street, point, ward: await finder.ward(point, day) };
}

async function placeOfStreet(finder: PlaceFinder, given: StreetAnswer): Promise<Place> {
  if (!('usrn' in given)) return { description: given.street };
  const chosen = usrn.parse(given.usrn);
  const street = await finder.streetNumbered(chosen);
  return { description: street ? sayStreet(street) : given.says, usrn: chosen };
}

async function placeOfAsset(finder: PlaceFinder, given: AssetAnswer, day: OnDay): Promise<Place> {
  if (!('asset' in given)) return placeOfPoint(finder, given, day);
  const { layer, asset: id, says, at, description } = given;
  const asset = (await finder.asset(layer, id)) ?? { point: at, usrn: undefined };
  const { point } = asset;
  const near = await streetOf(finder, asset);
  const named = 'id' in asset ? await finder.saysAsset(asset, near && sayStreet(near)) : (says ?? id);
  return {
    description: [named, description].filter(Boolean).join(': '),
    asset: { layer, id },
    point,
    usrn: asset.usrn ?? near?.usrn,
    ward: point && (await finder.ward(point, day)),
  };
}

/** The street on which a thing stands, else the one that is nearest to it. */
async function streetOf(
  finder: PlaceFinder,
  { usrn: named, point }: { readonly usrn: Usrn | undefined; readonly point: GridPoint | undefined },
): Promise<StreetName | undefined> {
  if (named !== undefined) return finder.streetNumbered(named);
  return point && finder.street(point);
}
