import { caseOf, performAction } from '#capabilities/cases';
import type { Acting } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { packOf } from '../publishing/published-services.ts';
import { taskPlans } from './task-plans.ts';

/** Does what a case's service lets be done, with all that the service says follows from it. Refused as `performAction` refuses. */
export async function takeAction(tx: Tx, acting: Acting, act: Act): Promise<void> {
  const found = await caseOf(tx, acting.case);
  if (!found) return performAction(tx, acting, act);
  const { definition } = await packOf(tx, found.service, found.version);
  const tasks = await taskPlans(tx, { definition, sensitivity: found.sensitivity }, act.at);
  return performAction(tx, { ...acting, tasks }, act);
}
