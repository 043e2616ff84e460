import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

type Link = {
  readonly request: Uuid;
  readonly case: Uuid;
  readonly how: 'opened' | 'joined';
  readonly at: Temporal.Instant;
};

export async function linkRequest(tx: Tx, { request, case: served, how, at }: Link): Promise<void> {
  await tables<CasesTables>(tx)
    .insertInto('cases.request_case')
    .values({ request_id: request, case_id: served, how, linked_at: at })
    .execute();
}
