import { hash } from 'node:crypto';
import type { Act, Tongue, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { taskCommissioned } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { lockTask } from '../tasks/lock-task.ts';
import type { TaskWork } from '../tasks/lock-task.ts';
import { endCommission } from './end-commission.ts';

export type Commissioning = TaskWork & {
  /** By the name in the council's data. */
  readonly partner: string;
  /** In which they are written to. */
  readonly tongue: Tongue;
  /** Drawn by the caller, who sends it; only a digest of it is kept. */
  readonly token: string;
  readonly expiresAt: Temporal.Instant;
};

/** Gives an open task to a partner; the link of whoever had it before opens nothing any more. Gives the commission's identifier. */
export async function commissionTask(tx: Tx, commissioning: Commissioning, act: Act): Promise<Uuid> {
  const { partner, tongue, token, expiresAt } = commissioning;
  const { task } = await lockTask(tx, commissioning);
  await endCommission(tx, { task, how: 'withdrawn' }, act);
  const id = newId(act.at);
  await tables<CasesTables>(tx)
    .insertInto('cases.commission')
    .values({
      id,
      task_id: task.id,
      partner,
      tongue,
      digest: tokenDigest(token),
      given_at: act.at,
      expires_at: expiresAt,
    })
    .execute();
  const data = { task: task.task, partner, until: expiresAt.toString() };
  await append(tx, taskCommissioned({ subject: task.id, case: task.case_id, data }), act);
  return id;
}

/** Takes a task back from its partner; where none has it, nothing happens. */
export async function withdrawCommission(tx: Tx, work: TaskWork, act: Act): Promise<void> {
  const { task } = await lockTask(tx, work);
  await endCommission(tx, { task, how: 'withdrawn' }, act);
}

export function tokenDigest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
