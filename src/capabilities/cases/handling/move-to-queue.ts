import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseQueued } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { changeCase } from './change-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling, LockedCase } from './lock-case.ts';

export type Moving = Handling & {
  readonly queue: string;
  /** The class of sight that the case has in the new queue, where that depends on the team. */
  readonly sight?: string | undefined;
};

/** Moves the case, and those of its tasks that wait with it, to another queue; whoever has it keeps it. To the queue where it is: nothing happens. */
export async function moveToQueue(tx: Tx, moving: Moving, act: Act): Promise<void> {
  const found = await lockCase(tx, moving);
  const { queue, sight = found.sight } = moving;
  if (queue === found.queue && sight === found.sight) return;
  await requireQueue(tx, queue);
  const revision = await changeCase(tx, found, { queue, sight });
  await tables<CasesTables>(tx)
    .updateTable('cases.task')
    .set({ queue, sight })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', found.id)
    .where('follows_case', '=', true)
    .where('ended', '=', false)
    .execute();
  await append(tx, queuedEvent(found, { revision, to: queue }), act);
}

export function queuedEvent(
  { id, queue }: Pick<LockedCase, 'id' | 'queue'>,
  now: { readonly revision: number; readonly to: string },
) {
  return caseQueued({ subject: id, case: id, data: { ...now, from: queue } });
}

export async function requireQueue(tx: Tx, queue: string): Promise<void> {
  if (!(await knownQueues(tx)).has(queue)) throw new Refusal('case.queue-unknown');
}

/** The queues that the council has, or had when something was put into them. */
export async function knownQueues(tx: Tx): Promise<ReadonlySet<string>> {
  const known = await arranged(tx, 'queues', () =>
    tables<CasesTables>(tx)
      .selectFrom('cases.queue')
      .select('queue')
      .where('authority_id', '=', tx.authority)
      .execute(),
  );
  return new Set(known.map(({ queue }) => queue));
}
