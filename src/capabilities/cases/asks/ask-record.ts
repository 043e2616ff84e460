import type { CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** What was asked of somebody outside, and how it stands. */
export type AskRecord = {
  readonly id: Uuid;
  readonly case: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly asks: string;
  readonly state: 'requested' | 'overdue' | 'accepted' | 'rejected' | 'finished';
  readonly askedAt: Temporal.Instant;
  readonly answerBy: Temporal.Instant | null;
  readonly answerSteps: unknown;
  readonly answeredAt: Temporal.Instant | null;
  readonly theirReference: string | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly isCaseClosed: boolean;
};

/** What was asked for a case, the first first. */
export async function asksOn(tx: Tx, id: Uuid): Promise<readonly AskRecord[]> {
  const rows = await askRows(tx).where('a.case_id', '=', id).orderBy('a.asked_at').orderBy('a.id').execute();
  return rows.map(asAsk);
}

/** One ask, whoever wants to know: a page has found its case first. */
export async function askOf(tx: Tx, id: Uuid): Promise<AskRecord | undefined> {
  const row = await askRows(tx).where('a.id', '=', id).executeTakeFirst();
  return row && asAsk(row);
}

export function askRows(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.ask as a')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.id', '=', 'a.case_id'),
    )
    .leftJoin('cases.ask_answer as r', (join) =>
      join.onRef('r.authority_id', '=', 'a.authority_id').onRef('r.ask_id', '=', 'a.id'),
    )
    .leftJoin('cases.ask_finish as f', (join) =>
      join.onRef('f.authority_id', '=', 'a.authority_id').onRef('f.ask_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.case_id as case', 'a.service', 'a.version', 'a.asks', 'c.reference'])
    .select(['a.asked_at as askedAt', 'a.answer_by as answerBy', 'a.answer_steps as answerSteps'])
    .select(['a.overdue_at', 'r.answer', 'r.answered_at as answeredAt'])
    .select(['r.their_reference as theirReference', 'f.finished_at as finishedAt', 'c.ended as isCaseClosed'])
    .where('a.authority_id', '=', tx.authority);
}

type AskRow = Awaited<ReturnType<ReturnType<typeof askRows>['executeTakeFirstOrThrow']>>;

export function asAsk({ overdue_at: overdue, answer, ...row }: AskRow): AskRecord {
  const waited = overdue === null ? 'requested' : 'overdue';
  return { ...row, state: row.finishedAt ? 'finished' : (answer ?? waited) };
}
