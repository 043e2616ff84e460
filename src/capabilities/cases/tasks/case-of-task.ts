import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseOf } from '../lists/find-case.ts';
import type { CaseRecord } from '../lists/case-record.ts';
import type { CasesTables } from '../tables.ts';

/** The case of a task whoever asks: for what follows from a task, never for a page. */
export async function caseOfTask(tx: Tx, task: Uuid): Promise<CaseRecord | undefined> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', task)
    .executeTakeFirst();
  return found && caseOf(tx, found.case_id);
}
