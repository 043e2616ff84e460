import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { expectAnswers } from '../asks/expect-answers.ts';
import type { CasesTables } from '../tables.ts';
import type { LockedCase } from './lock-case.ts';

type Changes = {
  readonly status?: string;
  readonly ended?: boolean;
  readonly queue?: string;
  readonly sight?: string;
};

/** Changes a locked case and counts the change, also when only something that hangs off it changed. Gives the new revision. */
export async function changeCase(tx: Tx, found: LockedCase, changes: Changes = {}): Promise<number> {
  const revision = found.revision + 1;
  await tables<CasesTables>(tx)
    .updateTable('cases.case')
    .set({ ...changes, revision })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', found.id)
    .execute();
  if (changes.ended !== undefined) await expectAnswers(tx, found.id, !changes.ended);
  return revision;
}
