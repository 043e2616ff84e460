import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseQueued } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { changeCase } from './change-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';

export type Moving = Handling & {
  readonly queue: string;
  /** The class of sight that the case has in the new queue, where that depends on the team. */
  readonly sight?: string | undefined;
};

/** Moves the case to another queue; whoever has it keeps it. To the queue where it is: nothing happens. */
export async function moveToQueue(tx: Tx, moving: Moving, act: Act): Promise<void> {
  const found = await lockCase(tx, moving);
  const { queue, sight = found.sight } = moving;
  if (queue === found.queue && sight === found.sight) return;
  await requireQueue(tx, queue);
  const revision = await changeCase(tx, found, { queue, sight });
  await append(
    tx,
    caseQueued({ subject: found.id, case: found.id, data: { revision, from: found.queue, to: queue } }),
    act,
  );
}

export async function requireQueue(tx: Tx, queue: string): Promise<void> {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.queue')
    .select('queue')
    .where('authority_id', '=', tx.authority)
    .where('queue', '=', queue)
    .executeTakeFirst();
  if (!known) throw new Refusal('case.queue-unknown');
}
