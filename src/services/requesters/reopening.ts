import { dueAfter } from '#capabilities/calendars';
import type { Tx } from '#platform/database';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { officeCalendar } from '../publishing/office-calendar.ts';

/** Until when those who asked may say of a closed case that it is still a problem; nothing where its service lets nobody. */
export async function reopensUntil(
  tx: Tx,
  { requester }: Pick<ServiceDefinition, 'requester'>,
  closedAt: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const within = requester?.['reopens-within'];
  return within && dueAfter(await officeCalendar(tx), closedAt, within).at;
}
