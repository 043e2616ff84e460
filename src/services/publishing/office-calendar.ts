import { closuresOf, workingCalendar } from '#capabilities/calendars';
import type { WorkingCalendar } from '#capabilities/calendars';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { division } from '../councils/council-files.ts';
import type { ServicesTables } from '../tables.ts';

const office = 'office';

/** The calendar by which the council's clocks run; refused before the council is published. */
export async function officeCalendar(tx: Tx): Promise<WorkingCalendar> {
  return arranged(tx, 'office calendar', () => buildCalendar(tx));
}

async function buildCalendar(tx: Tx): Promise<WorkingCalendar> {
  const plan = await tables<ServicesTables>(tx)
    .selectFrom('services.calendar')
    .select(['division', 'weekdays', 'opens', 'closes'])
    .where('authority_id', '=', tx.authority)
    .where('calendar', '=', office)
    .executeTakeFirst();
  if (!plan) throw new Refusal('service.no-calendar');
  const closures = await closuresOf(tx, office);
  return workingCalendar({ ...plan, division: division.parse(plan.division), closures });
}
