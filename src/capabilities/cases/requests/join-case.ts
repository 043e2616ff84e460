import type { Act, CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseJoined } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockServing } from '../handling/lock-case.ts';
import { linkRequest } from '../handling/link-request.ts';
import type { CasesTables } from '../tables.ts';

/** Adds a request to an open case, or to the one that it has been merged with, and gives the event that says so. What is not public, only an officer may join. */
export async function joinCase(
  tx: Tx,
  joining: { readonly request: Uuid; readonly join: CaseReference },
  act: Act,
) {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('reference', '=', joining.join)
    .$if(act.by.kind !== 'officer', (query) => query.where('sensitivity', '=', 'public'))
    .executeTakeFirst();
  if (!known) throw new Refusal('case.not-found');
  const found = await lockServing(tx, known.id);
  if (found.ended) throw new Refusal('case.is-closed');
  linkRequest(tx, { request: joining.request, case: found.id, how: 'joined', at: act.at });
  const revision = await changeCase(tx, found);
  return { id: found.id, event: joinedEvent(found.id, { revision, request: joining.request }) };
}

export function joinedEvent(id: Uuid, data: { readonly revision: number; readonly request: Uuid }) {
  return caseJoined({ subject: id, case: id, data });
}
