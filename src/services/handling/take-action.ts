import { caseOf, moveClock, performAction } from '#capabilities/cases';
import type { Acting } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { extensionOf, reckonClocks, requireExtensible } from '../clocks/index.ts';
import { packOf } from '../publishing/published-services.ts';
import { taskPlans } from './task-plans.ts';

/** An action, with the day that it sets for a clock where it sets one. */
export type Taking = Acting & { readonly until?: Temporal.PlainDate | undefined };

/** Does what a case's service lets be done, with all that the service says follows from it. Refused as `performAction` refuses. */
export async function takeAction(tx: Tx, { until, ...acting }: Taking, act: Act): Promise<void> {
  const extension = await extensionOf(tx, acting, act.at);
  if (extension) requireExtensible(extension);
  await performAction(tx, { ...acting, tasks: await plansFor(tx, acting, act) }, act);
  if (extension?.last)
    await moveClock(tx, { case: acting.case, clock: extension.clock, to: dayIn(until, extension.last) }, act);
  await reckonClocks(tx, [acting.case]);
}

async function plansFor(tx: Tx, acting: Acting, act: Act): Promise<Acting['tasks']> {
  const found = await caseOf(tx, acting.case);
  if (!found) return undefined;
  const { definition } = await packOf(tx, found.service, found.version);
  return taskPlans(tx, { definition, sensitivity: found.sensitivity }, act.at);
}

function dayIn(until: Temporal.PlainDate | undefined, last: Temporal.PlainDate): Temporal.PlainDate {
  if (!until || Temporal.PlainDate.compare(until, last) > 0) throw new Refusal('case.day-is-too-late');
  return until;
}
