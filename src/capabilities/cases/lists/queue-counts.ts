import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { passing } from './open-filter.ts';
import type { OpenFilter } from './open-filter.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** Exact to 10,000; `more` says that there are more than that: "10,000+". */
export type Count = { readonly count: number; readonly more: boolean };

export type QueueCount = { readonly queue: string; readonly open: Count; readonly late: Count };

const most = 10_000;

/** For each queue, the open cases that a person may see in it, and those whose due time has passed; in one query. */
export async function queueCounts(
  tx: Tx,
  sight: Sight,
  { queues, now }: { readonly queues: readonly string[]; readonly now: Temporal.Instant },
): Promise<readonly QueueCount[]> {
  if (queues.length === 0) return [];
  const asked = queues.map(
    (queue) => sql`select ${queue} as queue, (${counting(tx, sight, { queue })})::int as open,
    (${counting(tx, sight, { queue, dueBefore: now })})::int as late`,
  );
  const { rows } = await sql<{ queue: string; open: number; late: number }>`${sql.join(
    asked,
    sql` union all `,
  )}`.execute(tables<CasesTables>(tx));
  const byQueue = new Map(rows.map((row) => [row.queue, row]));
  return queues.map((queue) => {
    const { open = 0, late = 0 } = byQueue.get(queue) ?? {};
    return { queue, open: shown(open), late: shown(late) };
  });
}

/** The open cases that a person may see of which the filter holds. */
export async function countCases(tx: Tx, sight: Sight, filter: OpenFilter): Promise<Count> {
  const { count } = await counting(tx, sight, filter).executeTakeFirstOrThrow();
  return shown(count);
}

/** Counts one row further than is said, and no more. */
function counting(tx: Tx, sight: Sight, filter: OpenFilter) {
  const db = tables<CasesTables>(tx);
  const seen = db
    .selectFrom('cases.case as c')
    .select('c.id')
    .where('c.authority_id', '=', tx.authority)
    .where((on) => on.and(passing(tx, filter)))
    .where(sql<boolean>`not c.ended`)
    .where(isNotMerged('c'))
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .limit(most + 1);
  return db.selectFrom(seen.as('c')).select((on) => on.fn.countAll<number>().as('count'));
}

function shown(count: number): Count {
  return { count: Math.min(count, most), more: count > most };
}
