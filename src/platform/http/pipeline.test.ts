import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { text, uuid } from '#language';
import { frozenClock } from '#platform/clock';
import { sql, tables } from '#platform/database';
import { Refusal, refusalWords } from '#platform/errors';
import { html } from '#platform/html';
import { openLog } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import {
  countAttempt,
  Elsewhere,
  endpointMaker,
  mounted,
  openServer,
  pageMaker,
  passageMaker,
  requestErrors,
  unlimited,
} from './index.ts';
import type { Mount, Portal } from './index.ts';

const { database, begin } = await testDatabase();
const officerId = uuid.parse('0197aaaa-0000-7000-8000-000000000001');
const clock = frozenClock('2026-11-20T09:00:00Z');

type Kit = { person: 'anybody' | 'officer'; access: 'all' | 'staff'; world: { readonly name: string } };
const page = pageMaker<Kit>();
const words = { en: { mistakes: { note: 'Enter a note' } }, cy: { mistakes: { note: 'Rhowch nodyn' } } };
const field = html`<input name="note" />`;

// Each note that is kept becomes an attempt row: any table of the platform will do to count what was written.
const notePage = page({
  at: '/notes/:name',
  access: 'all',
  params: z.object({ name: z.string() }),
  words,
  find: async ({ params }) => (params.name === 'unknown' ? undefined : params.name),
  looks: (name) => (name === 'ann' ? [officerId] : []),
  show: ({ subject, hidden, mistakes, entered, world }) =>
    html`<p>${world.name} ${subject}</p>
      <form method="post">${hidden}${field}${String(entered['note'] ?? '')}</form>
      ${mistakes.map((mistake) => html`<b>${mistake.words}</b>`)}`,
  form: () => z.object({ note: text(2_000) }),
  act: async ({ tx, form, now, subject }) => {
    if (form.note === 'refuse') throw new Refusal('note.refused');
    if (form.note === 'counted no') {
      await countAttempt(tx, { name: 'a try', minutes: 60 }, now);
      return { refused: new Refusal('note.refused') };
    }
    if (form.note === 'fail') throw new Error('a planted bug');
    await tables<{ 'platform.attempt': { bucket: string; window_at: Temporal.Instant; count: number } }>(tx)
      .insertInto('platform.attempt')
      .values({ bucket: form.note, window_at: now, count: 1 })
      .execute();
    return form.note === 'sign in'
      ? { to: '/', signIn: { kind: 'officer', id: officerId } }
      : { to: `/notes/${subject}` };
  },
});
const staffPage = page({
  at: '/staff',
  access: 'staff',
  words: { en: {}, cy: {} },
  find: async () => 'staff',
  looks: () => [],
  show: () => html`<p>staff</p>`,
});

const throughAndBack = passageMaker<Kit>()({
  at: '/return',
  access: 'all',
  query: z.object({ code: z.string() }),
  prepare: async ({ query }) => (query.code === 'elsewhere' ? new Elsewhere('/away') : { code: query.code }),
  perform: async ({ code }) => {
    if (code === 'refused') throw new Refusal('note.refused');
    return officerId;
  },
  record: async (_visit, { done }) => ({ to: '/staff', signIn: { kind: 'officer', id: done } }),
});

const figures = endpointMaker<Kit>()({
  at: '/figures/:name.json',
  access: 'all',
  params: z.object({ name: z.string() }),
  query: z.object({}),
  answer: async ({ params }) =>
    params.name === 'none' ? undefined : { type: 'application/json', body: '{"figure":1}' },
});

const looks: string[] = [];
const portal: Portal<Kit> = {
  name: 'hub',
  channel: 'hub',
  pages: [notePage, staffPage],
  endpoints: [figures],
  passages: [throughAndBack],
  limits: { idle: Temporal.Duration.from({ minutes: 30 }), absolute: Temporal.Duration.from({ hours: 12 }) },
  refusals: {
    ...requestErrors,
    ...refusalWords({
      'note.refused': { status: 409, en: () => 'Not now. Try later.', cy: () => 'Nid nawr.' },
    }),
  },
  identify: async (_tx, session) => (session.principal ? 'officer' : 'anybody'),
  actorOf: (person) => (person === 'officer' ? { kind: 'officer', id: officerId } : { kind: 'anonymous' }),
  allows: (person, access) => (access === 'all' || person === 'officer' ? 'yes' : 'sign-in'),
  signInPath: (next) => `/sign-in?next=${encodeURIComponent(next)}`,
  problem: ({ status, sentence, request }) =>
    html`<h1>${status}</h1>
      <p>${sentence ?? 'Sorry'}</p>
      <i>${request}</i>`,
};
const mount: Mount<Kit> = {
  portal,
  authority: thornmere,
  origin: 'http://localhost',
  prefix: '/hub',
  world: { name: 'Town' },
};
const app = await openServer({
  ground: {
    database,
    key: Buffer.alloc(32, 7),
    recordLook: async (_tx, { subjects }) => void looks.push(...subjects),
  },
  clock,
  log: openLog({ level: 'silent', process: 'test' }),
  mounts: [mounted(mount, () => clock.now())],
});
after(() => app.close());

type Cookies = Record<string, string>;

async function visit(url = '/hub/notes/bob', cookies: Cookies = {}) {
  const answer = await app.inject({ url, cookies, headers: { host: 'localhost' } });
  const cookie = answer.cookies.find(({ name }) => name === 'moothall-hub');
  const fields = Object.fromEntries(
    [...answer.body.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
  return { answer, fields, cookies: cookie ? { 'moothall-hub': cookie.value } : cookies };
}

async function send(body: Record<string, string>, cookies: Cookies, headers: Record<string, string> = {}) {
  return app.inject({
    method: 'POST',
    url: '/hub/notes/bob',
    cookies,
    headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(body).toString(),
  });
}

async function kept(note: string): Promise<number> {
  const { rows } = await begin((tx) =>
    sql<{
      count: number;
    }>`select coalesce(sum(count), 0)::int as count from platform.attempt where bucket = ${note}`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows[0]?.count ?? 0;
}

test('a form sent once is done once, and answered by a redirect', async () => {
  const { fields, cookies } = await visit();
  const answer = await send({ ...fields, note: 'once' }, cookies);
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, '/hub/notes/bob');
  assert.equal(await kept('once'), 1);
});

test('a double click and a repeated submit are one request with one answer', async () => {
  const { fields, cookies } = await visit();
  const both = await Promise.all([1, 2].map(() => send({ ...fields, note: 'twice' }, cookies)));
  const again = await send({ ...fields, note: 'twice' }, cookies);
  for (const answer of [...both, again]) assert.equal(answer.statusCode, 303);
  assert.equal(await kept('twice'), 1);
});

test('the same key with other answers is refused, and nothing is written', async () => {
  const { fields, cookies } = await visit();
  await send({ ...fields, note: 'first' }, cookies);
  const answer = await send({ ...fields, note: 'second' }, cookies);
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /already sent with other answers/);
  assert.equal(await kept('second'), 0);
});

test('a mistake shows the page again with what was entered, and the key stays usable', async () => {
  const { fields, cookies } = await visit();
  const wrong = await send({ ...fields, note: 'a\u0000b' }, cookies);
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Enter a note/);
  const right = await send({ ...fields, note: 'mended' }, cookies);
  assert.equal(right.statusCode, 303);
});

test('a refusal rolls back, says what to do beside what was entered, and frees the key', async () => {
  const { fields, cookies } = await visit();
  const refused = await send({ ...fields, note: 'refuse' }, cookies);
  assert.equal(refused.statusCode, 409);
  assert.match(refused.body, /Not now\. Try later\./);
  assert.match(refused.body, /refuse/);
  assert.equal((await send({ ...fields, note: 'allowed' }, cookies)).statusCode, 303);
});

test('a bug is a page with a reference and no stack, and is not remembered as an answer', async () => {
  const { fields, cookies } = await visit();
  const broken = await send({ ...fields, note: 'fail' }, cookies);
  assert.equal(broken.statusCode, 500);
  assert.doesNotMatch(broken.body, /planted|pipeline/);
  assert.match(broken.body, new RegExp(String(broken.headers['x-request-id'])));
  assert.equal((await send({ ...fields, note: 'later' }, cookies)).statusCode, 303);
});

test('a form without our token, with another session’s, or sent from another site is refused', async () => {
  const one = await visit();
  const other = await visit();
  const without = await send({ _key: one.fields['_key'] ?? '', note: 'forged' }, one.cookies);
  const stolen = await send({ ...one.fields, note: 'forged' }, other.cookies);
  const crossSite = await send({ ...one.fields, note: 'forged' }, one.cookies, {
    'sec-fetch-site': 'cross-site',
  });
  for (const answer of [without, stolen, crossSite]) assert.equal(answer.statusCode, 403);
  assert.equal(await kept('forged'), 0);
});

test('what is not found, unknown or another host’s is a 404 in the portal’s own look', async () => {
  for (const url of ['/hub/notes/unknown', '/hub/nowhere', '/hub/notes/%E0%A4%A']) {
    const { answer } = await visit(url);
    assert.equal(answer.statusCode, 404, url);
  }
  const elsewhere = await app.inject({ url: '/hub/notes/bob', headers: { host: 'elsewhere.example' } });
  assert.equal(elsewhere.statusCode, 404);
});

test('a page for staff sends a stranger to sign in and back', async () => {
  const { answer } = await visit('/hub/staff');
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, '/hub/sign-in?next=%2Fstaff');
});

test('signing in changes the session’s token, and the old one is worth nothing', async () => {
  const before = await visit();
  const signedIn = await send({ ...before.fields, note: 'sign in' }, before.cookies);
  const token = signedIn.cookies.find(({ name }) => name === 'moothall-hub');
  assert.ok(token && token.value !== before.cookies['moothall-hub']);
  assert.ok(token.httpOnly);
  assert.equal(token.sameSite, 'Lax');
  const as = (value: string | undefined) => visit('/hub/staff', { 'moothall-hub': value ?? '' });
  assert.equal((await as(token.value)).answer.statusCode, 200);
  assert.equal((await as(before.cookies['moothall-hub'])).answer.statusCode, 303);
  clock.advance({ minutes: 31 });
  assert.equal((await as(token.value)).answer.statusCode, 303, 'an idle session has ended');
});

test('ten megabytes are refused with a sentence', async () => {
  const { fields, cookies } = await visit();
  const answer = await send({ ...fields, note: 'x'.repeat(10_000_000) }, cookies);
  assert.equal(answer.statusCode, 413);
  assert.match(answer.body, /too large/);
});

test('every answer carries the policy with its own nonce; personal pages are not stored', async () => {
  const [one, other] = [await visit(), await visit('/hub/nowhere')];
  const policies = [one, other].map(({ answer }) => String(answer.headers['content-security-policy']));
  for (const policy of policies) assert.match(policy, /script-src 'nonce-[\w-]{22}' 'strict-dynamic'/);
  assert.notEqual(policies[0], policies[1]);
  assert.equal(one.answer.headers['cache-control'], 'private, no-store');
  assert.equal(one.answer.headers['strict-transport-security'], undefined);
});

test('a page that shows a person records the look', async () => {
  looks.length = 0;
  await visit('/hub/notes/ann');
  await visit('/hub/notes/bob');
  assert.deepEqual(looks, [officerId]);
});

test('Welsh is answered in Welsh, and remembered', async () => {
  const { answer, fields, cookies } = await visit('/hub/notes/bob?tongue=cy');
  assert.equal(answer.cookies.find(({ name }) => name === 'tongue')?.value, 'cy');
  const wrong = await send({ ...fields, note: '' }, { ...cookies, tongue: 'cy' });
  assert.match(wrong.body, /Rhowch nodyn/);
});

test('a way through an outside system signs in on its return, and says what went wrong', async () => {
  const back = await visit('/hub/return?code=good');
  assert.equal(back.answer.headers.location, '/hub/staff');
  assert.equal((await visit('/hub/staff', back.cookies)).answer.statusCode, 200);
  assert.equal((await visit('/hub/return?code=elsewhere')).answer.headers.location, '/hub/away');
  assert.equal((await visit('/hub/return?code=refused')).answer.statusCode, 409);
  assert.equal((await visit('/hub/return')).answer.statusCode, 404);
});

test('a no that must be counted is kept, and the page says so', async () => {
  const { fields, cookies } = await visit();
  const answers = [
    await send({ ...fields, note: 'counted no' }, cookies),
    await send({ ...fields, note: 'counted no' }, cookies),
  ];
  for (const answer of answers) {
    assert.equal(answer.statusCode, 409);
    assert.match(answer.body, /Not now/);
  }
  assert.equal(await kept('a try'), 2);
});

test('a program that asks gets JSON, and what went wrong as problem+json', async () => {
  const good = (await visit('/hub/figures/some.json')).answer;
  assert.deepEqual(good.json(), { figure: 1 });
  const none = (await visit('/hub/figures/none.json')).answer;
  assert.equal(none.statusCode, 404);
  assert.match(String(none.headers['content-type']), /^application\/problem\+json/);
  const problem = none.json<Record<string, unknown>>();
  assert.equal(problem['code'], 'request.not-found');
  assert.equal(problem['instance'], `urn:uuid:${String(none.headers['x-request-id'])}`);
});

test('one address that asks too often in a minute is told to wait; probes are answered all the same', async () => {
  const strict = await openServer({
    ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => {} },
    clock,
    log: openLog({ level: 'silent', process: 'test' }),
    mounts: [mounted(mount, () => clock.now())],
    requestLimits: { reads: 2, changes: 1 },
    extra: (server) => void server.get('/livez', { config: unlimited }, async () => 'alive'),
  });
  const ask = (url: string) => strict.inject({ url, headers: { host: 'localhost' } });
  assert.deepEqual(
    [(await ask('/hub/notes/bob')).statusCode, (await ask('/hub/notes/bob')).statusCode],
    [200, 200],
  );
  const third = await ask('/hub/notes/bob');
  assert.equal(third.statusCode, 429);
  assert.equal(third.headers['retry-after'], '60');
  assert.equal((await ask('/livez')).statusCode, 200);
  clock.advance({ minutes: 1 });
  assert.equal((await ask('/hub/notes/bob')).statusCode, 200);
  await strict.close();
});
