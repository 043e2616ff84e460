import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseReplied } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockServing } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { markNewAnswer } from './new-answer.ts';

export type Reply = {
  readonly case: Uuid;
  /** The request of the person who writes; only they read it again. */
  readonly request: Uuid;
  /** Drawn where it is written, so that sending it twice writes it once. */
  readonly reply: Uuid;
  readonly text: string;
  /** Whether it says that it is still a problem, for which the case has been opened again; else it is a reply. */
  readonly kind?: ReplyKind | undefined;
};

export type ReplyKind = Selectable<CasesTables['cases.reply']>['kind'];

/** Keeps what somebody who asked writes, and marks the case. False where it was kept before. Refused once the case is closed. */
export async function writeReply(tx: Tx, reply: Reply, act: Act): Promise<boolean> {
  const { request, reply: drawn, text, kind = 'reply' } = reply;
  const found = await lockServing(tx, reply.case);
  const { id } = found;
  if (found.ended) throw new Refusal('case.takes-no-reply');
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.reply')
    .values({ id: drawn, case_id: id, request_id: request, kind, text, ...who(act), written_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  const revision = await changeCase(tx, found);
  await append(tx, repliedEvent({ ...reply, case: id }, revision), act);
  await markNewAnswer(tx, id, act);
  return true;
}

function repliedEvent({ case: id, request, reply, text, kind = 'reply' }: Reply, revision: number) {
  return caseReplied({ subject: id, case: id, data: { revision, reply, request, kind }, detail: { text } });
}

/** Whether somebody has said under this request that it is still a problem, after an earlier closing. */
export async function saidStill(
  tx: Tx,
  { case: id, request }: Pick<Reply, 'case' | 'request'>,
): Promise<boolean> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.reply')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('request_id', '=', request)
    .where('case_id', '=', id)
    .where('kind', '=', 'still-a-problem')
    .executeTakeFirst();
  return found !== undefined;
}
