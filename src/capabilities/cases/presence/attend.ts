import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

type Arrival = { readonly stream: Uuid; readonly case: Uuid; readonly officer: Uuid };

/** Whose process has died is not there any more after so long. */
const staysFor = { seconds: 45 };

/** An officer has begun to look at a case, in one window. */
export async function arrive(
  tx: Tx,
  { stream, case: at, officer }: Arrival,
  now: Temporal.Instant,
): Promise<void> {
  await tables<CasesTables>(tx)
    .insertInto('cases.presence')
    .values({ stream_id: stream, case_id: at, officer_id: officer, until: now.add(staysFor) })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** Those windows are open still. */
export async function stay(tx: Tx, streams: readonly Uuid[], now: Temporal.Instant): Promise<void> {
  await tables<CasesTables>(tx)
    .updateTable('cases.presence')
    .set({ until: now.add(staysFor) })
    .where('authority_id', '=', tx.authority)
    .where('stream_id', 'in', streams)
    .execute();
}

export async function leave(tx: Tx, streams: readonly Uuid[]): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.presence')
    .where('authority_id', '=', tx.authority)
    .where('stream_id', 'in', streams)
    .execute();
}

/** Deletes what a process that died has left. */
export async function forgetPresence(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.presence')
    .where('authority_id', '=', tx.authority)
    .where('until', '<=', now)
    .execute();
}
