import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { frozenClock } from '#platform/clock';
import { Refusal, refusalWords } from '#platform/errors';
import { html } from '#platform/html';
import { openLog } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import { endpointMaker, mounted, openServer, pageMaker, problemJson, requestErrors } from './index.ts';
import type { Portal } from './index.ts';

type Kit = {
  person: 'nobody' | 'reader' | 'writer';
  access: 'anyone' | 'read';
  world: object;
};
const endpoint = endpointMaker<Kit>();

const things = endpoint({
  at: '/things/:thing',
  access: 'read',
  params: z.object({ thing: z.string() }),
  query: z.object({ most: z.coerce.number().int().optional() }),
  unfit: (_error, part) => new Refusal('thing.unfit', { part }),
  answer: async ({ params: { thing }, header }) => {
    if (thing === 'none') return undefined;
    if (thing === 'scarce') throw new Refusal('thing.too-many', { retryAfter: 7 });
    if (header('if-none-match') === 'W/"1"') return { status: 304, type: 'text/plain', body: '' };
    return { type: 'text/plain', body: thing, headers: { etag: 'W/"1"' }, vary: 'accept' };
  },
});
const about = pageMaker<Kit>()({
  at: '/about',
  access: 'anyone',
  words: { en: {}, cy: {} },
  find: async () => 'about',
  looks: () => [],
  show: ({ tongue }) => html`<p>about ${tongue}</p>`,
});

const portal: Portal<Kit> = {
  name: 'api',
  channel: 'api',
  pages: [about],
  endpoints: [things],
  passages: [],
  limits: { idle: Temporal.Duration.from({ minutes: 1 }), absolute: Temporal.Duration.from({ minutes: 1 }) },
  refusals: {
    ...requestErrors,
    ...refusalWords({
      'thing.unfit': { status: 400, en: ({ part }) => `Mend the ${String(part)}.`, cy: () => 'Trwsiwch.' },
      'thing.too-many': { status: 429, en: () => 'Wait.', cy: () => 'Arhoswch.' },
      'thing.no-key': { status: 401, en: () => 'Show a key.', cy: () => 'Dangoswch allwedd.' },
      'thing.not-yours': { status: 403, en: () => 'Not yours.', cy: () => 'Nid eich un chi.' },
    }),
  },
  identify: async (_tx, _session, { header }) =>
    header('authorization') === 'Bearer right' ? 'reader' : header('authorization') ? 'writer' : 'nobody',
  actorOf: () => ({ kind: 'anonymous' }),
  allows: (person, access) => (access === 'anyone' || person === 'reader' ? 'yes' : 'no'),
  signInPath: () => '/',
  problem: ({ status }) => html`<p>${status}</p>`,
  programs: {
    unwelcome: (person) => new Refusal(person === 'nobody' ? 'thing.no-key' : 'thing.not-yours'),
    problem: (trouble, { prefix }) =>
      problemJson(trouble, { type: `${prefix}/problems`, here: trouble.here }),
  },
};

const { database } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const mount = { portal, authority: thornmere, origin: 'http://localhost', prefix: '/api', world: {} };
const app = await openServer({
  ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => undefined },
  clock,
  log: openLog({ level: 'silent', process: 'test' }),
  mounts: [mounted(mount, () => clock.now())],
});
after(() => app.close());

const ask = async (url: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'GET') =>
  app.inject({
    method,
    url: `/api${url}`,
    headers: { host: 'localhost', authorization: 'Bearer right', ...headers },
    ...(method === 'POST' ? { payload: '{}' } : {}),
  });

const problem = z.object({ status: z.number(), detail: z.string().optional(), type: z.string() });

test('a program is told what is wrong in its own manner, and with what status', async () => {
  const cases = [
    ['/things/a?most=many', {}, 400, 'Mend the query.'],
    ['/things/a?most=many', { 'accept-language': 'cy' }, 400, 'Trwsiwch.'],
    ['/things/a', { authorization: '' }, 401, 'Show a key.'],
    ['/things/a', { authorization: 'Bearer wrong' }, 403, 'Not yours.'],
    ['/things/none', {}, 404, requestErrors['request.not-found'].en({})],
    ['/nowhere', {}, 404, requestErrors['request.not-found'].en({})],
    ['/things/scarce', {}, 429, 'Wait.'],
  ] as const;
  for (const [url, headers, status, detail] of cases) {
    const answer = await ask(url, headers);
    assert.equal(answer.statusCode, status, url);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    const said = problem.parse(answer.json());
    assert.deepEqual(said, { status, detail, type: '/api/problems' });
  }
});

test('who shows no key is told how, and who asks too often when to come back', async () => {
  assert.equal((await ask('/things/a', { authorization: '' })).headers['www-authenticate'], 'Bearer');
  assert.equal((await ask('/things/scarce')).headers['retry-after'], '7');
});

test('what is asked by another method is refused before it is read', async () => {
  const answer = await ask('/things/a', { 'content-type': 'application/json', authorization: '' }, 'POST');
  assert.equal(answer.statusCode, 405);
  assert.equal(answer.headers['allow'], 'GET, HEAD');
  assert.equal(problem.parse(answer.json()).detail, 'This address is only read. Ask for it by GET.');
});

test('an answer has the headers that its endpoint gave it, and no cookie', async () => {
  const answer = await ask('/things/a');
  assert.equal(answer.body, 'a');
  assert.equal(answer.headers['etag'], 'W/"1"');
  assert.match(String(answer.headers['vary']), /accept-encoding.*, accept$/);
  assert.equal(answer.headers['set-cookie'], undefined);
  const again = await ask('/things/a', { 'if-none-match': 'W/"1"' });
  assert.deepEqual([again.statusCode, again.body], [304, '']);
});

test('a page for people is one still, in the language of their browser', async () => {
  const page = await ask('/about', { 'accept-language': 'cy', authorization: '' });
  assert.match(page.body, /about cy/);
  assert.equal((await ask('/about', {}, 'POST')).statusCode, 404);
});

test('a known program that asks for much that is not there is not taken for a guesser', async () => {
  for (let asked = 0; asked < 130; asked += 1)
    assert.equal((await ask('/things/none', {})).statusCode, 404, String(asked));
});
