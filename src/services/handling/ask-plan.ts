import { dueAfter } from '#capabilities/calendars';
import { teamOfQueue } from '#capabilities/cases';
import type { AskPlan } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { sightOf } from '../councils/standing-of.ts';
import type { Sensitivity } from '../councils/standing-of.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { officeCalendar } from '../publishing/office-calendar.ts';

type Planning = {
  readonly definition: Pick<ServiceDefinition, 'owner' | 'actions'>;
  readonly action: string;
  readonly sensitivity: Sensitivity;
};

/** Until when what an action asks may be answered, and where the case goes otherwise; nothing when it asks nothing. */
export async function askPlan(
  tx: Tx,
  { definition: { owner, actions }, action, sensitivity }: Planning,
  now: Temporal.Instant,
): Promise<AskPlan | undefined> {
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  const { 'answer-by': by, else: otherwise } = rule ?? {};
  if (!by || !otherwise) return undefined;
  const { queue } = otherwise;
  const team = (await teamOfQueue(tx, queue)) ?? otherwise.team ?? owner;
  const due = dueAfter(await officeCalendar(tx), now, by);
  return { queue, sight: sightOf({ team, sensitivity }), by: due };
}
