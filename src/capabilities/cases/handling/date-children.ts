import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { keepUntil, outcomesFor } from '../versions/index.ts';

/** Sets, or clears when the parent is reopened, the retention of sub-cases whose outcome counts from the parent's closing. */
export async function dateChildren(
  tx: Tx,
  parent: Uuid,
  closedAt: Temporal.Instant | undefined,
): Promise<void> {
  const db = tables<CasesTables>(tx);
  const closings = await db
    .selectFrom('cases.case as c')
    .innerJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .select(['e.case_id', 'e.service', 'e.version', 'e.outcome', 'e.closed_at'])
    .where('c.authority_id', '=', tx.authority)
    .where('c.parent_id', '=', parent)
    .execute();
  for (const closing of closings) {
    const outcome = (await outcomesFor(tx, closing)).find((known) => known.outcome === closing.outcome);
    if (!outcome || outcome.retention.keep === 'for-ever' || outcome.retention.from !== 'parent-closing')
      continue;
    await db
      .updateTable('cases.closing')
      .set({
        keep_until: keepUntil(outcome.retention, { closing: closing.closed_at, parentClosing: closedAt }),
      })
      .where('authority_id', '=', tx.authority)
      .where('case_id', '=', closing.case_id)
      .execute();
  }
}
