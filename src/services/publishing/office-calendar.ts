import { announcedIn, closuresOf, workingCalendar } from '#capabilities/calendars';
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

/** The calendar by which the law counts: weekends and bank holidays, and neither the council's hours nor its closures. */
export async function statutoryCalendar(tx: Tx): Promise<WorkingCalendar> {
  return arranged(tx, 'statutory calendar', async () =>
    workingCalendar({ ...(await holidaysFor(tx)), ...wholeDays, closures: [], isStatutory: true }),
  );
}

const wholeDays = { opens: Temporal.PlainTime.from('00:00'), closes: Temporal.PlainTime.from('23:59') };

async function buildCalendar(tx: Tx): Promise<WorkingCalendar> {
  return workingCalendar({
    ...(await planOf(tx)),
    ...(await holidaysFor(tx)),
    closures: await closuresOf(tx, office),
  });
}

async function holidaysFor(tx: Tx) {
  const plan = await planOf(tx);
  return { division: plan.division, announced: await announcedIn(tx, plan.division) };
}

async function planOf(tx: Tx) {
  const plan = await tables<ServicesTables>(tx)
    .selectFrom('services.calendar')
    .select(['division', 'weekdays', 'opens', 'closes'])
    .where('authority_id', '=', tx.authority)
    .where('calendar', '=', office)
    .executeTakeFirst();
  if (!plan) throw new Refusal('service.no-calendar');
  return { ...plan, division: division.parse(plan.division) };
}
