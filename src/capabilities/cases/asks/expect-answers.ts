import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** Of a case that is closed nobody outside is expected to do anything any more; of one that is open again they are, where they were. */
export async function expectAnswers(tx: Tx, id: Uuid, isOpen: boolean): Promise<void> {
  await tables<CasesTables>(tx)
    .updateTable('cases.ask as a')
    .set({ over: isOpen ? isSettled : true })
    .where('a.authority_id', '=', tx.authority)
    .where('a.case_id', '=', id)
    .execute();
}

const isSettled = sql<boolean>`a.overdue_at is not null
  or exists (select from cases.ask_answer r
    where r.authority_id = a.authority_id and r.ask_id = a.id and r.answer = 'rejected')
  or exists (select from cases.ask_finish f where f.authority_id = a.authority_id and f.ask_id = a.id)`;
