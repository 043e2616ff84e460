import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { askOverdue } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { lockAsk } from './lock-ask.ts';
import { takeBack } from './take-back.ts';

const mostAtOnce = 50;

/**
 * Asks that nobody answered in time are overdue from now on, and their cases go to the queues that they name. Twice, or by two
 * at a time, is once. Of a case that is closed nothing is waited for any more.
 */
export async function passOverdueAsks(tx: Tx, act: Act): Promise<{ readonly more: boolean }> {
  const due = await tables<CasesTables>(tx)
    .selectFrom('cases.ask as a')
    .select('a.id')
    .where('a.authority_id', '=', tx.authority)
    .where(sql<boolean>`not a.answered and a.overdue_at is null and a.answer_by is not null`)
    .where('a.answer_by', '<=', act.at)
    .where(
      sql<boolean>`not exists (select from cases."case" c
        where c.authority_id = a.authority_id and c.id = a.case_id and c.ended)`,
    )
    .orderBy('a.answer_by')
    .orderBy('a.id')
    .limit(mostAtOnce)
    .execute();
  for (const { id } of due) await passOne(tx, id, act);
  return { more: due.length === mostAtOnce };
}

async function passOne(tx: Tx, id: Parameters<typeof lockAsk>[1]['ask'], act: Act): Promise<void> {
  const locked = await lockAsk(tx, { ask: id, evenIfClosed: true });
  const { ask, of } = locked;
  if (ask.answered || ask.overdue_at !== null || of.ended) return;
  await tables<CasesTables>(tx)
    .updateTable('cases.ask')
    .set({ overdue_at: act.at, over: true })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  await append(tx, askOverdue({ subject: id, case: of.id, data: { asks: ask.asks } }), act);
  await takeBack(tx, locked, act);
}
