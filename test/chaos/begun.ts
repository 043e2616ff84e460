import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { officerIn } from './officer.ts';
import type { Served } from '../running/council.ts';
import { rowsOf } from './as-owner.ts';
import { fillIn } from './resident.ts';

/** Somebody who has filled in the whole form and has only to send it: the cookie of their browser. */
export type Begun = { readonly email: string; readonly cookie: string };
export type Wanted = {
  readonly email: string;
  readonly easting: number;
  readonly northing: number;
};

/** Fills the form in once, page by page, and gives everybody wanted a draft like it, with a place and address of their own. */
export async function beginDrafts(
  { origin, settings }: Pick<Served, 'origin' | 'settings'>,
  wanted: readonly Wanted[],
): Promise<readonly Begun[]> {
  await fillIn(origin, { email: 'the-first@example.org' });
  const drawn = wanted.map((one) => ({ ...one, ...drawSession() }));
  await rowsOf(settings['DATABASE_OWNER_URL'] ?? '', drafts, [JSON.stringify(drawn)]);
  return drawn.map(({ email, token }) => ({ email, cookie: `moothall-resident=${token}` }));
}

/** A browser in which an officer is signed in, as often as wanted. */
export async function signIn(
  { origin, settings }: Pick<Served, 'origin' | 'settings'>,
  name: string,
  browsers: number,
): Promise<readonly string[]> {
  await officerIn(origin, name);
  const drawn = Array.from({ length: browsers }, drawSession);
  await rowsOf(settings['DATABASE_OWNER_URL'] ?? '', sessions, [JSON.stringify(drawn)]);
  return drawn.map(({ token }) => `moothall-hub=${token}`);
}

function drawSession() {
  const token = randomBytes(32).toString('base64url');
  const digest = createHash('sha256').update(token).digest('hex');
  return { token, digest, session: randomUUID(), draft: randomUUID() };
}

const drafts = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb) as t
      (email text, easting int, northing int, digest text, session uuid, draft uuid)
  ), first as (
    select d.*, s.started_at as session_at, s.ends_at from forms.draft d join platform.session s on s.id = d.holder_id
    where d.answers ->> 'email' = 'the-first@example.org'
  ), session as (
    insert into platform.session (id, token_digest, portal, started_at, seen_at, ends_at)
    select session, decode(digest, 'hex'), 'resident', session_at, session_at, ends_at from wanted, first
  )
  insert into forms.draft (id, holder_kind, holder_id, service, version, answers, started_at, updated_at, expires_at)
  select draft, 'session', session, service, version,
    answers || jsonb_build_object('email', email)
      || jsonb_build_object('place', answers -> 'place'
        || jsonb_build_object('at', jsonb_build_object('easting', easting, 'northing', northing))),
    started_at, updated_at, expires_at
  from wanted, first`;

const sessions = `
  insert into platform.session
    (id, token_digest, portal, principal_kind, principal_id, started_at, seen_at, signed_in_at, ends_at)
  select w.session, decode(w.digest, 'hex'), s.portal, s.principal_kind, s.principal_id, s.started_at, s.seen_at,
    s.signed_in_at, s.ends_at
  from jsonb_to_recordset($1::jsonb) as w (digest text, session uuid)
    cross join (select * from platform.session where principal_kind = 'officer' order by started_at desc limit 1) s`;
