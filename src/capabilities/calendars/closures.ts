import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CalendarsTables } from './tables.ts';
import type { Closure } from './working-calendar.ts';

/** The days on which the council itself is closed under a calendar, in order. */
export async function closuresOf(tx: Tx, calendar: string): Promise<readonly Closure[]> {
  const rows = await tables<CalendarsTables>(tx)
    .selectFrom('calendars.closure')
    .select(['closed_on', 'why_en', 'why_cy'])
    .where('authority_id', '=', tx.authority)
    .where('calendar', '=', calendar)
    .orderBy('closed_on')
    .execute();
  return rows.map(({ closed_on: on, why_en: en, why_cy: cy }) => ({ on, why: { en, cy } }));
}
