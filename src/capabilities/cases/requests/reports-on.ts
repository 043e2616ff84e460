import { parseEmail } from '#language';
import type { CaseReference, Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Participant } from './participant.ts';

/** A request that a case serves, with who is in it. */
export type Report = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly how: 'opened' | 'joined' | 'added' | 'withdrew' | 'followed' | 'merged';
  /** When it came to the case. */
  readonly linkedAt: Temporal.Instant;
  /** When it was taken back, where it was. */
  readonly withdrawnAt: Temporal.Instant | null;
  readonly service: string;
  readonly version: number;
  readonly submission: Uuid | null;
  readonly channel: string;
  readonly tongue: Tongue;
  readonly madeAt: Temporal.Instant;
  /** What it costs, in whole pence; nothing where nothing is charged for. */
  readonly fee: number | null;
  readonly participants: readonly Participant[];
};

/** The requests that a case serves, oldest first: for the case's page, and for telling everyone in them. */
export async function reportsOn(tx: Tx, of: { readonly case: Uuid }): Promise<readonly Report[]> {
  const requests = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .innerJoin('cases.request as r', (join) =>
      join.onRef('r.authority_id', '=', 'l.authority_id').onRef('r.id', '=', 'l.request_id'),
    )
    .select([
      'r.id',
      'r.reference',
      'l.how',
      'l.withdrawn_at as withdrawnAt',
      'l.linked_at as linkedAt',
      'r.service',
      'r.version',
      'r.submission_id as submission',
      'r.channel',
    ])
    .select(['r.tongue', 'r.made_at as madeAt', 'r.fee_pence as fee'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.case_id', '=', of.case)
    .orderBy('l.linked_at')
    .orderBy('r.id')
    .execute();
  const inRequest = Map.groupBy(await participantsOn(tx, of.case), ({ request_id: request }) => request);
  return requests.map((request) => ({
    ...request,
    participants: (inRequest.get(request.id) ?? []).map(asGiven),
  }));
}

async function participantsOn(tx: Tx, served: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .innerJoin('cases.participant as p', (join) =>
      join.onRef('p.authority_id', '=', 'l.authority_id').onRef('p.request_id', '=', 'l.request_id'),
    )
    .select(['p.request_id', 'p.role', 'p.identified', 'p.account_id', 'p.name', 'p.email', 'p.telephone'])
    .select(['p.preferred_way', 'p.postal_address'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.case_id', '=', served)
    .orderBy('p.id')
    .execute();
}

function asGiven(row: Awaited<ReturnType<typeof participantsOn>>[number]): Participant {
  const email = row.email ? parseEmail(row.email) : undefined;
  return {
    role: row.role,
    identified: row.identified,
    ...(row.account_id ? { account: row.account_id } : {}),
    ...(row.name ? { name: row.name } : {}),
    ...(email ? { email } : {}),
    ...(row.telephone ? { telephone: row.telephone } : {}),
    ...(row.preferred_way ? { preferredWay: row.preferred_way } : {}),
    ...(row.postal_address ? { postalAddress: row.postal_address.split('\n') } : {}),
  };
}
