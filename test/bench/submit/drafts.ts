import { createHash } from 'node:crypto';
import type { Client as Postgres } from 'pg';
import { newId, newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { browserOn, hiddenOf, textOf } from '../ground/browser.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';

const service = '/services/fly-tipping';
export const lastPage = `${service}/check-answers`;
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: { 'place.easting': '618400', 'place.northing': '480100', 'place.description': 'By the gate' },
  rubbish: { rubbish: 'household' },
  amount: { amount: 'bag' },
  details: { details: 'Three bags by the gate' },
  contact: { name: 'Ann Example', email: 'ann@example.org', telephone: '' },
};

/** The draft that the others are copied from. */
export type Pattern = { readonly session: string; readonly draft: string };

/** Fills in the form page by page over HTTP, up to its last page. */
export async function fillIn({ port, host }: Ground, postgres: Postgres): Promise<Pattern> {
  const client = await openClient(port);
  const browser = browserOn(client, host);
  let at = await browser.send(service, { begin: 'start' });
  while (at !== lastPage) {
    const typed = answers[at.split('/').at(-1) ?? ''];
    if (!typed) throw new Error(`there is no answer for ${at}`);
    at = await browser.send(at, typed);
  }
  client.close();
  const token = browser.cookie().replace(/^.*moothall-resident=/, '');
  const { rows } = await postgres.query<Pattern>(
    `select s.id as session, d.id as draft from platform.session as s
       join forms.draft as d on d.holder_id = s.id where s.token_digest = $1`,
    [digestOf(token)],
  );
  const [pattern] = rows;
  if (!pattern) throw new Error('the draft is not there');
  return pattern;
}

/** A draft that stands before its last press of a button, with the session that holds it. */
export type Copy = { readonly draft: string; readonly session: string; readonly token: string };

/** Copies of a draft, each with a session of its own and beside a property of its own. */
export async function copyDrafts(
  postgres: Postgres,
  pattern: Pattern,
  count: number,
): Promise<readonly Copy[]> {
  const now = systemClock.now();
  const copies = Array.from({ length: count }, () => ({
    draft: newId(now),
    session: newId(now),
    token: newToken(),
  }));
  const sessions = copies.map(({ session }) => session);
  await postgres.query(
    `insert into platform.session (authority_id, id, token_digest, portal, started_at, seen_at, ends_at)
       select authority_id, copy.id, copy.digest, portal, now(), now(), ends_at
       from platform.session, unnest($2::uuid[], $3::bytea[]) as copy (id, digest) where session.id = $1`,
    [pattern.session, sessions, copies.map(({ token }) => digestOf(token))],
  );
  await postgres.query(
    `insert into forms.draft (authority_id, id, holder_kind, holder_id, service, version, answers, started_at, updated_at,
         expires_at)
       select draft.authority_id, copy.id, holder_kind, copy.holder, service, version,
         jsonb_set(answers, '{place,at}', jsonb_build_object('easting', easting, 'northing', northing)),
         started_at, updated_at, expires_at
       from forms.draft, unnest($2::uuid[], $3::uuid[]) with ordinality as copy (id, holder, place)
         join (select row_number() over () as place, x_coordinate::integer as easting, y_coordinate::integer as northing from
           (select * from gazetteer.blpu order by random() limit $4) as chosen) as at using (place)
       where draft.id = $1`,
    [pattern.draft, copies.map(({ draft }) => draft), sessions, count],
  );
  return copies;
}

/** The bytes of the last press of the button, for each draft: its page is called up, as a browser would. */
export async function lastPresses(
  { port, host }: Ground,
  copies: readonly Copy[],
): Promise<readonly Buffer[]> {
  const client = await openClient(port);
  const presses: Buffer[] = [];
  for (const [from, { token }] of copies.entries()) {
    const asked = { path: lastPage, host, cookie: `moothall-resident=${token}`, from };
    const page = await client.ask(requestOf(asked));
    if (page.status !== 200) throw new Error(`the last page answers ${String(page.status)}`);
    const form = new URLSearchParams({ ...hiddenOf(textOf(page)), join: '' }).toString();
    presses.push(requestOf({ ...asked, method: 'POST', form }));
  }
  client.close();
  return presses;
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
