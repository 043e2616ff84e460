import { tongues } from '#language';
import type { GridPoint, InBoth } from '#language';
import { casesNear } from '#capabilities/cases';
import type { NearCase } from '#capabilities/cases';
import { nearestStreet } from '#capabilities/gazetteer';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';
import { sayStreet, somewhere } from './say-place.ts';

/** A known open case that may be the same thing; its place in the gazetteer's words. */
export type SimilarCase = Omit<NearCase, 'place'> & { readonly place: InBoth<string> };

const zone = 'Europe/London';

/** What is known already near a point, as the service's `duplicates` says; nothing for a service that has none or is offered no more. */
export async function similarCases(
  tx: Tx,
  { service, point }: { readonly service: string; readonly point: GridPoint },
  now: Temporal.Instant,
): Promise<readonly SimilarCase[]> {
  const duplicates = (await findLive(tx, service))?.definition.duplicates;
  if (!duplicates) return [];
  const since = now.toZonedDateTimeISO(zone).subtract(duplicates.during).toInstant();
  const near = await casesNear(tx, { point, within: duplicates.within, services: duplicates.alike, since });
  const similar: SimilarCase[] = [];
  for (const found of near) similar.push({ ...found, place: await placeInBoth(tx, found.point) });
  return similar;
}

async function placeInBoth(tx: Tx, point: GridPoint): Promise<InBoth<string>> {
  const words = { ...somewhere };
  for (const tongue of tongues) {
    const street = await nearestStreet(tx, point, tongue);
    if (street) words[tongue] = sayStreet(street);
  }
  return words;
}
