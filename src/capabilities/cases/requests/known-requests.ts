import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

/** A request, and a case that serves it. */
export type Served = { readonly case: Uuid; readonly request: Uuid };

/** Of so many cases the requests that they serve, the first first. */
export async function requestsServedBy(tx: Tx, cases: readonly Uuid[]): Promise<readonly Served[]> {
  if (cases.length === 0) return [];
  return tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select(['case_id as case', 'request_id as request'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', 'in', cases)
    .orderBy('linked_at')
    .orderBy('request_id')
    .execute();
}

/** The service of an open case that serves a request and of which anybody may know; nothing where there is none. */
export async function publicServiceOf(tx: Tx, request: Uuid): Promise<string | undefined> {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'l.authority_id').onRef('c.id', '=', 'l.case_id'),
    )
    .select('c.service')
    .where('l.authority_id', '=', tx.authority)
    .where('l.request_id', '=', request)
    .where(sql<boolean>`not c.ended`)
    .where(isNotMerged('c'))
    .where('c.sensitivity', '=', 'public')
    .orderBy('c.id')
    .executeTakeFirst();
  return known?.service;
}
