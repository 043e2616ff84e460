import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId, newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { thornmere } from '../ground/databases.ts';

export type Portal = 'resident' | 'hub';

/** A page that is measured, and whose it is. */
export type MeasuredPage = {
  readonly name: string;
  readonly portal: Portal;
  /** As its author names it, inside its portal. */
  readonly at: string;
  readonly params: Readonly<Record<string, string>>;
  /** As it is asked for. */
  readonly path: string;
};

export const pages: readonly MeasuredPage[] = [
  { name: 'resident start page', portal: 'resident', at: '/', params: {}, path: '/' },
  {
    name: 'hub queue, 50 of 100,000 cases',
    portal: 'hub',
    at: '/queues/:queue',
    params: { queue: 'street-cleansing' },
    path: '/hub/queues/street-cleansing',
  },
];

/** Somebody's session, and the cookie that names it. */
export type Visitor = { readonly cookie: string; readonly officer: string | null };

/** A resident who has been here before, or an officer of the team whose queue it is, who has signed in. */
export async function visitorOf(postgres: Client, portal: Portal): Promise<Visitor> {
  const now = systemClock.now();
  const token = newToken();
  const officer = portal === 'hub' ? await officerOf(postgres) : null;
  await postgres.query(
    `insert into platform.session (authority_id, id, token_digest, portal, principal_kind, principal_id, started_at, seen_at,
       signed_in_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, now(), now(), $7, now() + interval '12 hours')`,
    [
      Number(thornmere),
      newId(now),
      createHash('sha256').update(token).digest(),
      portal,
      officer && 'officer',
      officer,
      officer && now.toString(),
    ],
  );
  return { cookie: `moothall-${portal}=${token}`, officer };
}

async function officerOf(postgres: Client): Promise<string> {
  const { rows } = await postgres.query<{ officer: string }>(
    `select a.officer_id as officer from cases.assignment as a join cases."case" as c on c.id = a.case_id
     where c.queue = 'street-cleansing' and not c.ended and a.ended_at is null
     group by a.officer_id order by count(*) desc limit 1`,
  );
  if (!rows[0]) throw new Error('nobody works in the queue');
  return rows[0].officer;
}
