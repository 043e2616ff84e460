import { projectClosures } from '#capabilities/calendars';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Offer } from '../packs/read-offer.ts';
import type { ServicesTables } from '../tables.ts';

/** Makes the council's working hours and closure days what its data says. Due times that were promised stay. */
export async function publishCalendars(tx: Tx, calendars: Offer['calendars']): Promise<void> {
  for (const [calendar, { closures, division, weekdays, opens, closes }] of Object.entries(calendars)) {
    const plan = { division, weekdays, opens, closes };
    await tables<ServicesTables>(tx)
      .insertInto('services.calendar')
      .values({ calendar, ...plan })
      .onConflict((clash) => clash.columns(['authority_id', 'calendar']).doUpdateSet(plan))
      .execute();
    await projectClosures(tx, { calendar, closures });
  }
}
