import { emailKey } from '#language';
import type { CaseReference, EmailAddress, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** Whose requests: those made with an account, those that name a mailbox which the person has proved to be theirs, or both. */
export type Whose = {
  readonly account?: Uuid | undefined;
  readonly verifiedEmail?: EmailAddress | undefined;
  /** The last request of the page before. */
  readonly after?: Uuid | undefined;
  readonly most: number;
};

/** A request and how the case stands that it opened or joined, or the last that followed: statuses and outcomes in the words of `service` and `version`. */
export type Reported = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  /** How it came to the case; `withdrew` where it was taken back. */
  readonly how: Selectable<CasesTables['cases.request_case']>['how'];
  readonly status: string;
  readonly outcome: string | null;
  readonly closedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly place: string | null;
  readonly madeAt: Temporal.Instant;
};

/** A person's requests, the newest first. */
export async function requestsOf(
  tx: Tx,
  { account, verifiedEmail, after, most }: Whose,
): Promise<readonly Reported[]> {
  const db = tables<CasesTables>(tx);
  const parts = db
    .selectFrom('cases.participant')
    .select('request_id')
    .where('authority_id', '=', tx.authority);
  const theirs = parts
    .where('account_id', '=', account ?? null)
    .union(parts.where('email_key', '=', verifiedEmail ? emailKey(verifiedEmail) : null));
  return db
    .selectFrom('cases.request as r')
    .innerJoin('cases.request_case as l', (join) =>
      join.onRef('l.authority_id', '=', 'r.authority_id').onRef('l.request_id', '=', 'r.id'),
    )
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'l.authority_id').onRef('c.id', '=', 'l.case_id'),
    )
    .leftJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .distinctOn('r.id')
    .select([
      'r.id',
      'r.reference',
      'c.service',
      'c.version',
      'c.status',
      'e.outcome',
      'e.closed_at as closedAt',
      'l.how',
    ])
    .select(['c.due_at as dueAt', 'c.place', 'r.made_at as madeAt'])
    .where('r.authority_id', '=', tx.authority)
    .where('r.id', 'in', theirs)
    .$if(after !== undefined, (query) => query.where('r.id', '<', after ?? null))
    .orderBy('r.id', 'desc')
    .orderBy('l.linked_at', 'desc')
    .limit(most)
    .execute();
}
