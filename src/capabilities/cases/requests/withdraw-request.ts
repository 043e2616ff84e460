import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { requestWithdrawn } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockServing } from '../handling/lock-case.ts';
import { markNewAnswer } from '../replies/new-answer.ts';
import type { CasesTables } from '../tables.ts';

export type Withdrawing = {
  readonly case: Uuid;
  readonly request: Uuid;
  /** The statuses in which it may be. */
  readonly in: readonly string[];
};

/**
 * Takes a request back. Others that the case serves keep it open; where it serves none any more it is marked, until it is closed. Gives
 * whether others are left, and nothing when it was taken back before. Refused where the case has gone too far.
 */
export async function withdrawRequest(
  tx: Tx,
  { case: asked, request, in: statuses }: Withdrawing,
  act: Act,
): Promise<{ readonly othersLeft: boolean } | undefined> {
  const found = await lockServing(tx, asked);
  const { id } = found;
  const links = await linksOf(tx, id);
  const own = links.find((link) => link.request_id === request);
  if (own?.how === 'withdrew') return undefined;
  if (!own || found.ended || !statuses.includes(found.status)) throw new Refusal('case.not-withdrawable');
  await tables<CasesTables>(tx)
    .updateTable('cases.request_case')
    .set({ how: 'withdrew', withdrawn_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('request_id', '=', request)
    .execute();
  const revision = await changeCase(tx, found);
  await append(tx, requestWithdrawn({ subject: request, case: id, data: { revision } }), act);
  const othersLeft = links.some((link) => link.request_id !== request && link.how !== 'withdrew');
  if (!othersLeft) await markNewAnswer(tx, id, act);
  return { othersLeft };
}

async function linksOf(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select(['request_id', 'how'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
}
