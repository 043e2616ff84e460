import type { Uuid } from '#language';
import { attempt, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Handle } from './follow.ts';
import type { LedgerTables } from './tables.ts';
import { eventAt } from './written.ts';

export type Replaying = {
  readonly follower: string;
  /** Events in one turn, at most. */
  readonly most: number;
  readonly now: Temporal.Instant;
  /** What has been tried since then is left in peace. */
  readonly triedBefore: Temporal.Instant;
};

/** Handles again, what a follower has set aside, the longest untried first. What fails again stays, with its newest code. */
export async function replay(tx: Tx, replaying: Replaying, handle: Handle): Promise<void> {
  for (const { event_id: event, tries, ...place } of await setAside(tx, replaying)) {
    const one = { follower: replaying.follower, event };
    const failure = await attempt(tx, async () => {
      await handle(await eventAt(tx, place));
      await bringBack(tx, one);
    });
    if (failure) await keepAside(tx, one, { code: failure.code, tries: tries + 1, tried_at: replaying.now });
  }
}

async function setAside(tx: Tx, { follower, most, triedBefore }: Replaying) {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.set_aside')
    .select(['event_id', 'tries', 'tx', 'seq'])
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .where('tried_at', '<', triedBefore)
    .orderBy('tried_at')
    .orderBy('tx')
    .orderBy('seq')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

type Aside = { readonly follower: string; readonly event: Uuid };

async function bringBack(tx: Tx, { follower, event }: Aside): Promise<void> {
  await tables<LedgerTables>(tx)
    .deleteFrom('ledger.set_aside')
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .where('event_id', '=', event)
    .execute();
}

type Tried = { readonly code: string; readonly tries: number; readonly tried_at: Temporal.Instant };

async function keepAside(tx: Tx, { follower, event }: Aside, tried: Tried): Promise<void> {
  await tables<LedgerTables>(tx)
    .updateTable('ledger.set_aside')
    .set(tried)
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .where('event_id', '=', event)
    .execute();
}
