import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseAnswerSeen } from '../events.ts';
import { lockAnyCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';

/** Marks a case in which those who asked have written something; one that is marked already keeps the earlier time. */
export async function markNewAnswer(tx: Tx, id: Uuid, { at }: Pick<Act, 'at'>): Promise<void> {
  await tables<CasesTables>(tx)
    .insertInto('cases.new_answer')
    .values({ case_id: id, since: at })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** Takes the mark off: an officer has done something with the case. True where there was one. */
export async function unmarkNewAnswer(tx: Tx, id: Uuid): Promise<boolean> {
  const { numDeletedRows } = await tables<CasesTables>(tx)
    .deleteFrom('cases.new_answer')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** An officer says that they have seen what those who asked have written, and does nothing else. Twice is once. */
export async function seeAnswer(tx: Tx, { case: id }: { readonly case: Uuid }, act: Act): Promise<void> {
  await lockAnyCase(tx, { case: id });
  if (await unmarkNewAnswer(tx, id))
    await append(tx, caseAnswerSeen({ subject: id, case: id, data: {} }), act);
}
