import { london } from '#language';
import type { GridPoint, InBoth } from '#language';
import { casesAboutAsset, casesNear } from '#capabilities/cases';
import type { AssetKey, NearCase } from '#capabilities/cases';
import { placeGiven } from '#capabilities/forms';
import type { Answers, Form } from '#capabilities/forms';
import { streetsOf } from '#capabilities/gazetteer';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';
import { sayStreet, somewhere } from './say-place.ts';

/** A known open case that may be the same thing; its place in the gazetteer's words. */
export type SimilarCase = Omit<NearCase, 'place' | 'usrn'> & { readonly place: InBoth<string> };

/** A report that may be known already, by where it is and the thing that it is about. */
export type Reported = {
  readonly service: string;
  readonly point?: GridPoint | undefined;
  readonly asset?: AssetKey | undefined;
};

/** Where answers say that something is, as far as it can be compared with what others reported. */
export function reportedIn(form: Form, answers: Answers): Omit<Reported, 'service'> {
  const given = placeGiven(form, answers);
  if (given?.kind === 'asset' && 'asset' in given.answer) {
    const { layer, asset: id, at } = given.answer;
    return { point: at, asset: { layer, id } };
  }
  return given?.kind === 'point' || given?.kind === 'asset' ? { point: given.answer.at } : {};
}

/** What is known already there, as the service's `duplicates` says; nothing for a service that has none or is offered no more. */
export async function casesAlike(
  tx: Tx,
  { service, point, asset }: Reported,
  now: Temporal.Instant,
): Promise<readonly NearCase[]> {
  const duplicates = (await findLive(tx, service))?.definition.duplicates;
  if (!duplicates) return [];
  const since = now.toZonedDateTimeISO(london).subtract(duplicates.during).toInstant();
  const { within, alike: services } = duplicates;
  const near =
    within === 'same'
      ? asset && (await casesAboutAsset(tx, { asset, services, since }))
      : point && (await casesNear(tx, { point, within, services, since }));
  return near ?? [];
}

/** The same with their places in words. */
export async function similarCases(
  tx: Tx,
  wanted: Reported,
  now: Temporal.Instant,
): Promise<readonly SimilarCase[]> {
  return withPlaces(tx, await casesAlike(tx, wanted, now));
}

/** Cases with their places in words, for whoever is shown them. */
export async function withPlaces(tx: Tx, near: readonly NearCase[]): Promise<readonly SimilarCase[]> {
  const streets = await streetsOf(
    tx,
    near.flatMap(({ usrn }) => usrn ?? []),
  );
  return near.map(({ usrn, ...found }) => {
    const street = usrn === null ? undefined : streets.get(usrn);
    const place = street ? { en: sayStreet(street.en), cy: sayStreet(street.cy) } : somewhere;
    return { ...found, place };
  });
}
