import { dueAfter } from '#capabilities/calendars';
import { teamOfQueue } from '#capabilities/cases';
import type { TaskPlans } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { sightOf } from '../councils/standing-of.ts';
import type { Sensitivity } from '../councils/standing-of.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { officeCalendar } from '../publishing/office-calendar.ts';

type Planning = {
  readonly definition: Pick<ServiceDefinition, 'owner' | 'tasks'>;
  readonly sensitivity: Sensitivity;
};

/** For each task that a service has: where it would wait and when it would be due, if it were opened now. */
export async function taskPlans(
  tx: Tx,
  { definition: { owner, tasks }, sensitivity }: Planning,
  now: Temporal.Instant,
): Promise<TaskPlans | undefined> {
  const all = Object.entries(tasks);
  if (all.length === 0) return undefined;
  const calendar = await officeCalendar(tx);
  const plans = all.map(async ([task, { queue: name, team: named = owner, due }]) => {
    const team = name === undefined ? named : ((await teamOfQueue(tx, name)) ?? named);
    const queue = name === undefined ? undefined : { name, sight: sightOf({ team, sensitivity }) };
    return [task, { queue, due: due && dueAfter(calendar, now, due) }] as const;
  });
  return Object.fromEntries(await Promise.all(plans));
}
