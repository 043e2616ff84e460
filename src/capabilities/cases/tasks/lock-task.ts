import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockCase } from '../handling/lock-case.ts';
import type { Handling, LockedCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';

/** Which task is worked on, and whether the person may change what hangs off a closed case. */
export type TaskWork = Pick<Handling, 'evenIfClosed'> & { readonly task: Uuid };

export type LockedTask = {
  readonly task: Selectable<CasesTables['cases.task']>;
  readonly of: LockedCase;
};

/** Locks the task's case, then looks: it is there, its case is open unless they may change it all the same, and it has not ended. */
export async function lockTask(tx: Tx, { task: id, evenIfClosed }: TaskWork): Promise<LockedTask> {
  const known = await readTask(tx, id);
  const of = await lockCase(tx, { case: known.case_id, evenIfClosed });
  const task = await readTask(tx, id);
  if (task.ended) throw new Refusal('task.is-ended');
  return { task, of };
}

async function readTask(tx: Tx, id: Uuid) {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Refusal('task.not-found');
  return found;
}
