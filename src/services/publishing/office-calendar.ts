import { closuresOf, workingCalendar } from '#capabilities/calendars';
import type { WorkingCalendar } from '#capabilities/calendars';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { division } from '../councils/council-files.ts';
import type { ServicesTables } from '../tables.ts';

const office = 'office';
const built = new Map<string, WorkingCalendar>();

/** The calendar by which the council's clocks run. Built once for each content; refused before the council is published. */
export async function officeCalendar(tx: Tx): Promise<WorkingCalendar> {
  const plan = await tables<ServicesTables>(tx)
    .selectFrom('services.calendar')
    .select(['division', 'weekdays', 'opens', 'closes'])
    .where('authority_id', '=', tx.authority)
    .where('calendar', '=', office)
    .executeTakeFirst();
  if (!plan) throw new Refusal('service.no-calendar');
  const whole = { ...plan, division: division.parse(plan.division), closures: await closuresOf(tx, office) };
  const key = JSON.stringify(whole);
  const calendar = built.get(key) ?? workingCalendar(whole);
  if (built.size > mostKept) built.clear();
  built.set(key, calendar);
  return calendar;
}

const mostKept = 100;
