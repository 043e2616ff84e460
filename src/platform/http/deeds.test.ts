import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { text } from '#language';
import { frozenClock } from '#platform/clock';
import { sql, tables } from '#platform/database';
import { Refusal, refusalWords } from '#platform/errors';
import { openLog } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import {
  countAttempt,
  deedMaker,
  endpointMaker,
  mounted,
  openServer,
  problemJson,
  removalMaker,
  requestErrors,
} from './index.ts';
import type { Portal } from './index.ts';

type Kit = { person: 'nobody' | 'reader' | 'writer' | 'other'; access: 'write'; world: object };

// Each thing that is done becomes an attempt row: any table of the platform will do to count what was written.
const things = deedMaker<Kit>()({
  at: '/things/:shelf',
  access: 'write',
  params: z.object({ shelf: z.string() }),
  query: z.object({}),
  body: z.strictObject({ name: text(200), refuse: z.boolean().optional(), fail: z.boolean().optional() }),
  unfit: (error, part) => new Refusal('thing.unfit', { part, path: error.issues[0]?.path.join('.') ?? '' }),
  act: async ({ tx, now, params: { shelf }, body: { name, refuse, fail } }) => {
    const place = await countAttempt(tx, { name: `thing ${shelf}`, minutes: 60 }, now);
    if (refuse) throw new Refusal('thing.refused');
    if (fail) throw new Error('a planted bug');
    return { status: 201, body: { name, place }, location: `/things/${shelf}/${String(place)}` };
  },
});
const shelf = endpointMaker<Kit>()({
  at: '/shelves/:shelf',
  access: 'write',
  params: z.object({ shelf: z.string() }),
  query: z.object({}),
  answer: async ({ params }) => ({ type: 'text/plain', body: params.shelf }),
});

const cleared = removalMaker<Kit>()({
  at: '/shelves/:shelf',
  access: 'write',
  params: z.object({ shelf: z.string().max(20) }),
  query: z.strictObject({}),
  unfit: (error, part) => new Refusal('thing.unfit', { part, path: error.issues[0]?.path.join('.') ?? '' }),
  act: async ({ tx, now, params }) => {
    await countAttempt(tx, { name: `cleared ${params.shelf}`, minutes: 60 }, now);
    return { status: 200, body: params };
  },
});

const people = { reader: 'reader', writer: 'writer', other: 'other' } as const;
const portal: Portal<Kit> = {
  name: 'api',
  channel: 'api',
  pages: [],
  endpoints: [shelf],
  deeds: [things, cleared],
  passages: [],
  limits: { idle: Temporal.Duration.from({ minutes: 1 }), absolute: Temporal.Duration.from({ minutes: 1 }) },
  refusals: {
    ...requestErrors,
    ...refusalWords({
      'thing.unfit': {
        status: 400,
        en: ({ part, path }) => `${String(part)} ${String(path)}`,
        cy: () => 'T',
      },
      'thing.refused': { status: 409, en: () => 'No.', cy: () => 'Na.' },
      'thing.no-key': { status: 401, en: () => 'Show a key.', cy: () => 'Dangoswch allwedd.' },
      'thing.not-yours': { status: 403, en: () => 'Not yours.', cy: () => 'Nid eich un chi.' },
    }),
  },
  identify: async (_tx, _session, { header }) =>
    Object.values(people).find((one) => header('authorization') === one) ?? 'nobody',
  actorOf: () => ({ kind: 'anonymous' }),
  allows: (person) => (person === 'writer' || person === 'other' ? 'yes' : 'no'),
  signInPath: () => '/',
  problem: () => {
    throw new Error('no page here');
  },
  programs: {
    unwelcome: (person) => new Refusal(person === 'nobody' ? 'thing.no-key' : 'thing.not-yours'),
    principalOf: (person) => (person === 'nobody' ? undefined : person),
    problem: (trouble) => problemJson(trouble),
  },
};

const { database, begin } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const mount = { portal, authority: thornmere, origin: 'http://localhost', prefix: '/api', world: {} };
const app = await openServer({
  ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => undefined },
  clock,
  log: openLog({ level: 'silent', process: 'test' }),
  mounts: [mounted(mount, () => clock.now())],
});
after(() => app.close());

let keys = 0;
const newKey = () => `key-of-this-test-${String((keys += 1))}`;

type Sending = {
  readonly to?: string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly method?: 'POST' | 'GET' | 'PUT' | 'HEAD' | 'DELETE';
};

const send = async (
  body: unknown,
  { to = '/things/top', key, headers = {}, method = 'POST' }: Sending = {},
) =>
  app.inject({
    method,
    url: `/api${to}`,
    headers: {
      host: 'localhost',
      authorization: 'writer',
      'content-type': 'application/json',
      'idempotency-key': key ?? newKey(),
      ...headers,
    },
    ...(method === 'POST' || body !== ''
      ? { payload: typeof body === 'string' ? body : JSON.stringify(body) }
      : {}),
  });

const codeOf = (answer: { body: string }) =>
  z.object({ code: z.string() }).parse(JSON.parse(answer.body)).code;

const countOf = async (name: string) =>
  begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select count from platform.attempt where bucket = ${name}`.execute(tables<Record<string, never>>(tx));
    return rows[0]?.count ?? 0;
  });

test('what a program sends is done, and it is told where it stands', async () => {
  const answer = await send({ name: 'Lamp' }, { to: '/things/first' });
  assert.deepEqual([answer.statusCode, answer.headers['location']], [201, '/things/first/1']);
  assert.deepEqual(answer.json(), { name: 'Lamp', place: 1 });
  assert.equal(answer.headers['set-cookie'], undefined);
});

test('the same under the same key is done once and answered alike; two at a time too', async () => {
  const key = newKey();
  const sent = await Promise.all(
    [1, 2, 3].map(async () => send({ name: 'Lamp' }, { key, to: '/things/twice' })),
  );
  const later = await send({ name: 'Lamp' }, { key: `"${key}"`, to: '/things/twice' });
  for (const answer of [...sent, later])
    assert.deepEqual(
      [answer.statusCode, answer.json(), answer.headers['location']],
      [201, { name: 'Lamp', place: 1 }, '/things/twice/1'],
    );
  assert.equal(await countOf('thing twice'), 1);
});

test('another body under the same key is refused; another program’s key is its own', async () => {
  const key = newKey();
  await send({ name: 'Lamp' }, { key, to: '/things/keys' });
  const other = await send({ name: 'Bin' }, { key, to: '/things/keys' });
  assert.deepEqual([other.statusCode, codeOf(other)], [422, 'request.key-reused']);
  const theirs = await send(
    { name: 'Lamp' },
    { key, to: '/things/keys', headers: { authorization: 'other' } },
  );
  assert.deepEqual(theirs.json(), { name: 'Lamp', place: 2 });
});

test('what is refused, does not parse or fails is undone, and its key is free', async () => {
  const key = newKey();
  const to = '/things/undone';
  const statuses = [];
  for (const body of [{ name: 'x', refuse: true }, { name: '' }, { name: 'x', fail: true }, { name: 'x' }])
    statuses.push((await send(body, { key, to })).statusCode);
  assert.deepEqual(statuses, [409, 400, 500, 201]);
  assert.equal(await countOf('thing undone'), 1);
});

test('a program that shows no key, or may not, does nothing', async () => {
  assert.equal((await send({ name: 'x' }, { headers: { authorization: '' } })).statusCode, 401);
  assert.equal((await send({ name: 'x' }, { headers: { authorization: 'reader' } })).statusCode, 403);
});

test('without a key of its own nothing is done', async () => {
  for (const key of ['', 'short', 'x'.repeat(65), 'with blanks in the key']) {
    const answer = await send({ name: 'x' }, { key });
    assert.deepEqual([answer.statusCode, codeOf(answer)], [400, 'request.key-missing'], key);
  }
});

test('what is no JSON is refused, and what would reach into every object', async () => {
  for (const body of [
    '',
    '{',
    'name=x',
    '{"__proto__": {"name": "x"}}',
    '{"constructor": {"prototype": 1}}',
  ]) {
    const answer = await send(body);
    assert.equal(answer.statusCode, 400, body);
  }
  const form = await send('name=x', { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  assert.deepEqual([form.statusCode, codeOf(form)], [400, 'request.not-json']);
  const large = await send({ name: 'x'.repeat(300_000) });
  assert.equal(large.statusCode, 413);
});

const deep = (levels: number) => `{"name":"x","odd":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test('what is nested without end is refused, and a bracket in a string is none', async () => {
  for (const body of [deep(50), deep(100_000), '{"a":'.repeat(40_000)]) {
    const answer = await send(body);
    assert.deepEqual([answer.statusCode, codeOf(answer)], [400, 'request.not-json']);
  }
  assert.equal((await send(deep(20))).statusCode, 400);
  assert.equal((await send({ name: `"${'[{'.repeat(60)}` })).statusCode, 201);
});

test('a card’s number is masked before anything sees it, wherever it stands', async () => {
  const answer = await send({ name: 'my card is 4111 1111 1111 1111' });
  assert.doesNotMatch(answer.body, /4111 1111/);
});

test('another method is told what the address takes', async () => {
  for (const method of ['GET', 'PUT'] as const) {
    const answer = await send('', { method });
    assert.deepEqual([answer.statusCode, answer.headers['allow']], [405, 'POST'], method);
  }
  const read = await send({}, { to: '/shelves/top' });
  assert.deepEqual([read.statusCode, read.headers['allow']], [405, 'GET, HEAD, DELETE']);
});

const remove = async (shelfNamed: string, more: Sending & { readonly body?: unknown } = {}) =>
  send(more.body ?? '', { ...more, to: `/shelves/${shelfNamed}`, method: 'DELETE' });

test('what is taken away needs no key, and is answered alike however often', async () => {
  for (const key of ['', 'short', newKey()]) {
    const answer = await remove('gone', { key });
    assert.deepEqual([answer.statusCode, answer.json()], [200, { shelf: 'gone' }]);
  }
  const bare = await app.inject({
    method: 'DELETE',
    url: '/api/shelves/gone',
    headers: { host: 'localhost', authorization: 'writer' },
  });
  assert.equal(bare.statusCode, 200);
  assert.equal(await countOf('cleared gone'), 4);
  assert.equal((await remove('x'.repeat(21))).statusCode, 400);
});

test('whoever may not takes nothing away, nor does whoever sends something with it', async () => {
  assert.equal((await remove('kept', { headers: { authorization: '' } })).statusCode, 401);
  assert.equal((await remove('kept', { headers: { authorization: 'reader' } })).statusCode, 403);
  for (const body of [{}, '{', 'x'.repeat(300_000)]) {
    const answer = await remove('kept', { body });
    assert.deepEqual([answer.statusCode, codeOf(answer)], [400, 'request.takes-nothing']);
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' };
  assert.equal((await remove('kept', { body: 'a=b', headers: form })).statusCode, 400);
  assert.equal(await countOf('cleared kept'), 0);
});
