import type { Act } from '#language';
import { londonDay } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { holdingForgotten } from './events.ts';
import type { HoldingsTables } from './tables.ts';

const together = 200;

/** Holdings that have been kept for as long as their service says go, with their holders and history. True while there may be more. */
export async function forgetEnded(tx: Tx, act: Act): Promise<boolean> {
  const db = tables<HoldingsTables>(tx);
  const due = await db
    .selectFrom('holdings.holding')
    .select(['id', 'reference', 'kind', 'service'])
    .where('authority_id', '=', tx.authority)
    .where('forget_on', '<=', londonDay(act.at))
    .orderBy('forget_on')
    .limit(together)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return false;
  await db
    .deleteFrom('holdings.holding')
    .where('authority_id', '=', tx.authority)
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute();
  for (const { id, ...data } of due) await append(tx, holdingForgotten({ subject: id, data }), act);
  return due.length === together;
}
