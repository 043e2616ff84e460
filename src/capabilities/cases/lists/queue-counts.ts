import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** Exact to 10,000; `more` says that there are more than that: "10,000+". */
export type Count = { readonly count: number; readonly more: boolean };

export type QueueCount = { readonly queue: string; readonly open: Count; readonly late: Count };

const most = 10_000;

/** For each queue, the open cases that a person may see in it, and those whose due time has passed. */
export async function queueCounts(
  tx: Tx,
  sight: Sight,
  { queues, now }: { readonly queues: readonly string[]; readonly now: Temporal.Instant },
): Promise<readonly QueueCount[]> {
  const counts: QueueCount[] = [];
  for (const queue of queues)
    counts.push({
      queue,
      open: await counted(tx, { sight, queue }),
      late: await counted(tx, { sight, queue, before: now }),
    });
  return counts;
}
type Counting = {
  readonly sight: Sight;
  readonly queue: string;
  readonly before?: Temporal.Instant;
};

/** Counts one row further than it says, and no more. */
async function counted(tx: Tx, { sight, queue, before }: Counting): Promise<Count> {
  const db = tables<CasesTables>(tx);
  const seen = db
    .selectFrom('cases.case as c')
    .select('c.id')
    .where('c.authority_id', '=', tx.authority)
    .where('c.queue', '=', queue)
    .where(sql<boolean>`not c.ended`)
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .$if(before !== undefined, (query) => query.where('c.due_order', '<', before ?? null))
    .limit(most + 1);
  const { count } = await db
    .selectFrom(seen.as('c'))
    .select((on) => on.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, most), more: count > most };
}
