import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob, restoreJobs } from '#platform/jobs';
import type { Job } from '#platform/jobs';
import { packIn } from '../proposals/check-proposal.ts';
import { proposalNamed } from '../proposals/proposals-of.ts';
import { packOf } from '../publishing/published-services.ts';
import type { ServicesTables } from '../tables.ts';
import { rehearseBatch } from './batch.ts';
import { lockRehearsal } from './rehearsals.ts';
import type { Rehearsal } from './rehearsals.ts';
import { rehearsing } from './rehearsing.ts';

/**
 * Carries a rehearsal one batch further and asks for the next, in one transaction: whatever dies in between goes on from where it
 * was, and twice is once, since the place is locked and moves with what was counted. There is nothing outside to be done.
 */
export function rehearse(): Job<{ readonly rehearsal: Uuid }, Uuid, void> {
  return {
    ...rehearsing,
    prepare: async (_tx, { rehearsal }) => rehearsal,
    perform: async () => {},
    record: async (tx, { plan }, act) => goOn(tx, plan, act),
    giveUp: async (tx, { rehearsal }, { at }) =>
      write(tx, rehearsal, { seen_at: at, ended_at: at, how: 'failed' }),
  };
}

/** Asks again for what goes on and whose job the queue has lost. */
export async function restoreRehearsals(tx: Tx): Promise<number> {
  const rows = await tables<ServicesTables>(tx)
    .selectFrom('services.rehearsal')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('ended_at', 'is', null)
    .execute();
  return restoreJobs(
    tx,
    rehearsing,
    rows.map(({ id }) => ({ rehearsal: id, key: id })),
  );
}

async function goOn(tx: Tx, id: Uuid, { at }: Act): Promise<void> {
  const rehearsal = await lockRehearsal(tx, id);
  if (!rehearsal) return;
  const { result, done: doneBefore, cursor: after } = rehearsal;
  const { done, cursor } = await rehearseBatch(tx, await comparingIn(tx, rehearsal), { after, result });
  const counted = { done: doneBefore + done, result: JSON.stringify(result), seen_at: at };
  if (cursor === undefined) return write(tx, id, { ...counted, ended_at: at, how: 'complete' });
  await write(tx, id, { ...counted, cursor });
  await addJob(tx, rehearsing, { rehearsal: id, key: id });
}

async function comparingIn(tx: Tx, { proposal: id, service, against, from, until }: Rehearsal) {
  const proposal = await proposalNamed(tx, id);
  if (!proposal) throw new Error('a rehearsal has lost its proposal');
  return { service, from, until, before: await packOf(tx, service, against), after: packIn(proposal) };
}

type Written = {
  readonly done?: number;
  readonly cursor?: Uuid;
  readonly result?: string;
  readonly seen_at: Temporal.Instant;
  readonly ended_at?: Temporal.Instant;
  readonly how?: 'complete' | 'failed';
};

async function write(tx: Tx, id: Uuid, written: Written): Promise<void> {
  await tables<ServicesTables>(tx)
    .updateTable('services.rehearsal')
    .set(written)
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
