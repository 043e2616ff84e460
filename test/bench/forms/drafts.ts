import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId, newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';

const digestOf = (token: string) => createHash('sha256').update(token).digest();
const named = 'moothall-resident=';

/** Sessions that each hold a copy of the draft of the one with this cookie. Gives their cookies. */
export async function copyDraftOf(
  postgres: Client,
  cookie: string,
  count: number,
): Promise<readonly string[]> {
  const now = systemClock.now();
  const copies = Array.from({ length: count }, () => ({ id: newId(now), token: newToken() }));
  const ids = copies.map(({ id }) => id);
  const pattern = digestOf(cookie.slice(cookie.indexOf(named) + named.length));
  await postgres.query(
    `insert into platform.session (authority_id, id, token_digest, portal, started_at, seen_at, ends_at)
       select authority_id, copy.id, copy.digest, portal, now(), now(), ends_at
       from platform.session, unnest($2::uuid[], $3::bytea[]) as copy (id, digest) where token_digest = $1`,
    [pattern, ids, copies.map(({ token }) => digestOf(token))],
  );
  await postgres.query(
    `insert into forms.draft (authority_id, id, holder_kind, holder_id, service, version, answers, started_at, updated_at,
         expires_at)
       select draft.authority_id, gen_random_uuid(), holder_kind, copy, service, version, answers, draft.started_at, updated_at,
         expires_at
       from forms.draft join platform.session on session.id = holder_id, unnest($2::uuid[]) as copy where token_digest = $1`,
    [pattern, ids],
  );
  return copies.map(({ token }) => named + token);
}

/** So many drafts of others beside: what somebody began and has not sent yet, whose sessions have ended. */
export async function addDrafts(postgres: Client, service: string, count: number): Promise<void> {
  await postgres.query(
    `insert into forms.draft (authority_id, id, holder_kind, holder_id, service, version, answers, started_at, updated_at,
         expires_at)
       select authority_id, gen_random_uuid(), holder_kind, gen_random_uuid(), service, version, answers, started_at, updated_at,
         expires_at + number * interval '1 second'
       from (select * from forms.draft where service = $1 limit 1) as draft, generate_series(1, $2::integer) as number`,
    [service, count],
  );
  await postgres.query('vacuum (analyze) forms.draft');
}
