import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { CasesTables } from '../tables.ts';
import type { Opened, Request } from './request.ts';

/** The request that was kept under this submission or reference; a reference that belongs to something else is refused. */
export async function earlierRequest(tx: Tx, { reference, service, submission }: Request): Promise<Opened> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.request as r')
    .innerJoin('cases.request_case as l', (join) =>
      join.onRef('l.authority_id', '=', 'r.authority_id').onRef('l.request_id', '=', 'r.id'),
    )
    .select(['r.id as request', 'r.reference', 'l.case_id as case'])
    .where('r.authority_id', '=', tx.authority)
    .$if(submission !== undefined, (query) => query.where('r.submission_id', '=', submission ?? null))
    .$if(submission === undefined, (query) =>
      query
        .where('r.reference', '=', reference)
        .where('r.service', '=', service)
        .where('r.submission_id', 'is', null),
    )
    .orderBy('l.linked_at')
    .limit(1)
    .executeTakeFirst();
  if (!found) throw new Refusal('case.reference-taken');
  return found;
}
