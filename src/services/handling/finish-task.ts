import { caseOfTask, endTask } from '#capabilities/cases';
import type { TaskEnding } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { packOf } from '../publishing/published-services.ts';
import { taskPlans } from './task-plans.ts';

/** Ends a task; those that come after it open where their service says, and are due as it says. Refused as `endTask` refuses. */
export async function finishTask(tx: Tx, ending: TaskEnding, act: Act): Promise<void> {
  const found = await caseOfTask(tx, ending.task);
  if (!found) return endTask(tx, ending, act);
  const { definition } = await packOf(tx, found.service, found.version);
  const tasks = await taskPlans(tx, { definition, sensitivity: found.sensitivity }, act.at);
  return endTask(tx, { ...ending, tasks }, act);
}
