import { london } from '#language';
import type { GridPoint, InBoth } from '#language';
import { casesNear } from '#capabilities/cases';
import type { NearCase } from '#capabilities/cases';
import { streetsOf } from '#capabilities/gazetteer';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';
import { sayStreet, somewhere } from './say-place.ts';

/** A known open case that may be the same thing; its place in the gazetteer's words. */
export type SimilarCase = Omit<NearCase, 'place' | 'usrn'> & { readonly place: InBoth<string> };

/** What is known already near a point, as the service's `duplicates` says; nothing for a service that has none or is offered no more. */
export async function similarCases(
  tx: Tx,
  { service, point }: { readonly service: string; readonly point: GridPoint },
  now: Temporal.Instant,
): Promise<readonly SimilarCase[]> {
  const duplicates = (await findLive(tx, service))?.definition.duplicates;
  if (!duplicates) return [];
  const since = now.toZonedDateTimeISO(london).subtract(duplicates.during).toInstant();
  const near = await casesNear(tx, { point, within: duplicates.within, services: duplicates.alike, since });
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
