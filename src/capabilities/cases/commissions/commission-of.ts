import type { Tongue, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { tokenDigest } from './commission-task.ts';

/** A task with a partner. `over` is one whose time has run out; no link opens it. */
export type Commission = {
  readonly id: Uuid;
  readonly task: Uuid;
  readonly partner: string;
  readonly tongue: Tongue;
  readonly givenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly standing: 'open' | 'over' | 'done' | 'cannot' | 'withdrawn';
};

/** What the token of a link opens, or opened once; nothing where it is of no link of ours. */
export async function commissionUnder(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<Commission | undefined> {
  const row = await rows(tx).where('digest', '=', tokenDigest(token)).executeTakeFirst();
  return row && asCommission(row, now);
}

/** The latest of a task, ended or not. */
export async function commissionOf(
  tx: Tx,
  task: Uuid,
  now: Temporal.Instant,
): Promise<Commission | undefined> {
  const row = await rows(tx)
    .where('task_id', '=', task)
    .orderBy(sql`ended_at is null`, 'desc')
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asCommission(row, now);
}

function rows(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.commission')
    .selectAll()
    .where('authority_id', '=', tx.authority);
}

function asCommission(row: Selectable<CasesTables['cases.commission']>, now: Temporal.Instant): Commission {
  const { id, task_id: task, partner, tongue, given_at: givenAt, expires_at: expiresAt, how } = row;
  const isOver = Temporal.Instant.compare(expiresAt, now) <= 0;
  return { id, task, partner, tongue, givenAt, expiresAt, standing: how ?? (isOver ? 'over' : 'open') };
}
