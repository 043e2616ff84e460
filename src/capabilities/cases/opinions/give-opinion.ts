import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseOpinionGiven } from '../events.ts';
import { lockServing } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';

/** From very dissatisfied to very satisfied. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

export type Opinion = {
  readonly case: Uuid;
  readonly request: Uuid;
  readonly score: Score;
  /** What they say of it; nothing where they say nothing. */
  readonly text?: string | undefined;
};

/** Keeps what somebody thinks of how their request was dealt with: the first time that they say so. Refused while the case is open. */
export async function giveOpinion(tx: Tx, opinion: Opinion, act: Act): Promise<void> {
  const { request, score, text } = opinion;
  const found = await lockServing(tx, opinion.case);
  const { id } = found;
  if (!found.ended) throw new Refusal('case.opinion-too-early');
  const row = { request_id: request, case_id: id, score, text: text || null, given_at: act.at };
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.opinion')
    .values({ ...row, ...who(act) })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  const detail = text ? { detail: { text } } : {};
  await append(tx, caseOpinionGiven({ subject: id, case: id, data: { request, score }, ...detail }), act);
}
