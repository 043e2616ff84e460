import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Division } from '../bank-holidays.ts';
import type { CalendarsTables } from '../tables.ts';
import type { Announced } from './feed.ts';

/** The bank holidays of a part of the country that were imported, in order. */
export async function announcedIn(tx: Tx, division: Division): Promise<readonly Announced[]> {
  return tables<CalendarsTables>(tx)
    .selectFrom('calendars.bank_holiday')
    .select(['kept_on as on', 'title'])
    .where('authority_id', '=', tx.authority)
    .where('division', '=', division)
    .orderBy('kept_on')
    .execute();
}
