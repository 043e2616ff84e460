import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

const keptFor = { hours: 24 * 30 };
/** No script has anything on its way for so long. */
const endedFor = { hours: 1 };

/** Deletes what nobody has touched for thirty days, and the keys of pages whose jottings ended. */
export async function forgetJottings(tx: Tx, now: Temporal.Instant): Promise<void> {
  const old = tables<CasesTables>(tx).deleteFrom('cases.jotting').where('authority_id', '=', tx.authority);
  await old.where('kept_at', '<', now.subtract(keptFor)).execute();
  await old.where('ended_key', 'is not', null).where('kept_at', '<', now.subtract(endedFor)).execute();
}
