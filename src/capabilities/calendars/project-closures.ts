import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CalendarsTables } from './tables.ts';
import type { Closure } from './working-calendar.ts';

/** Makes a calendar's closure days those that the council's data gives. Due times that were promised before stay. */
export async function projectClosures(
  tx: Tx,
  { calendar, closures }: { readonly calendar: string; readonly closures: readonly Closure[] },
): Promise<void> {
  const db = tables<CalendarsTables>(tx);
  await db
    .deleteFrom('calendars.closure')
    .where('authority_id', '=', tx.authority)
    .where('calendar', '=', calendar)
    .execute();
  if (closures.length === 0) return;
  const rows = closures.map(({ on, why }) => ({ calendar, closed_on: on, why_en: why.en, why_cy: why.cy }));
  await db.insertInto('calendars.closure').values(rows).execute();
}
