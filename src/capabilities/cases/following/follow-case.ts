import type { Act, CaseReference, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseContinued, caseFollowed } from '../events.ts';
import { insertCase } from '../handling/insert-case.ts';
import type { NewCase } from '../handling/insert-case.ts';
import { linkRequest } from '../handling/link-request.ts';
import { lockAnyCase } from '../handling/lock-case.ts';
import { dateRetention } from '../retention/date-retention.ts';
import type { CasesTables } from '../tables.ts';
import type { Pin } from '../versions/service-version.ts';

export type Following = Pin & {
  /** The case that is followed, open or closed. It stays as it is. */
  readonly case: Uuid;
  /** As what, in the words of its service. */
  readonly followUp: string;
  /** Of the new case. */
  readonly reference: CaseReference;
  readonly open: NewCase;
};

/** Opens a case that follows another, for everybody whose requests that one serves. Twice is once. Gives the case that follows. */
export async function followCase(tx: Tx, following: Following, act: Act): Promise<Uuid> {
  const earlier = await lockAnyCase(tx, { case: following.case });
  const { followUp, reference } = following;
  const known = await followerOf(tx, earlier.id, followUp);
  if (known) return known;
  const { service, version, open } = following;
  const asked = { ...open, service, version, reference, request: null, parent: null };
  const { id, event } = await insertCase(tx, asked, act);
  for (const request of await requestsServed(tx, earlier.id))
    linkRequest(tx, { request, case: id, how: 'followed', at: act.at });
  await tables<CasesTables>(tx)
    .insertInto('cases.relation')
    .values({ case_id: earlier.id, related_id: id, follow_up: followUp, related_at: act.at })
    .execute();
  await dateRetention(tx, { case: earlier.id }, act);
  await append(tx, event, act);
  const from = { followUp, from: earlier.id, reference: earlier.reference };
  await append(tx, caseFollowed({ subject: id, case: id, data: from }), act);
  const to = { followUp, to: id, reference };
  await append(tx, caseContinued({ subject: earlier.id, case: earlier.id, data: to }), act);
  return id;
}

async function followerOf(tx: Tx, id: Uuid, followUp: string): Promise<Uuid | undefined> {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.relation')
    .select('related_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('follow_up', '=', followUp)
    .executeTakeFirst();
  return known?.related_id;
}

/** Whose requests it serves still. */
async function requestsServed(tx: Tx, id: Uuid): Promise<readonly Uuid[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select('request_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('how', '<>', 'withdrew')
    .orderBy('linked_at')
    .orderBy('request_id')
    .execute();
  return rows.map(({ request_id: request }) => request);
}
