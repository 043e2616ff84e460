import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { closeCase, reportsOn, writeReply } from '#capabilities/cases';
import { addClient } from '#capabilities/identity';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { publishPacks, readPack } from '#services';
import { act, saltby } from '#test/database';
import { z } from 'zod';
import { openAsker, origin } from '../asker.setting.ts';
import { problem } from '../document/problem-shape.ts';
import { requestDetails } from './request-shape.ts';

const { api, ask, send, client } = await openAsker();
const { begin, clock } = api;
const benches = '/v1/services/broken-bench/requests';
const trees = '/v1/services/fallen-tree/requests';
const elsewhere = (east: number) => ({ at: { easting: 400_100 + east, northing: 300_000 } });
const whole = {
  place: { ...elsewhere(0), description: 'By the pond' },
  damage: 'slat',
  name: 'Marta Nowicki',
  email: 'marta.nowicki@example.org',
};
const tree = { road: true, email: 'marta.nowicki@example.org', name: 'Marta Nowicki' };
type Answer = { readonly statusCode: number; readonly body: string };
const made = (answer: Answer) => {
  assert.equal(answer.statusCode, 201, answer.body);
  return requestDetails.parse(JSON.parse(answer.body));
};
const said = (answer: Answer) => problem.parse(JSON.parse(answer.body));
const errorsOf = (answer: Answer) =>
  Object.fromEntries((said(answer).errors ?? []).map(({ pointer, detail }) => [pointer, detail]));
const bench = async (answers: object, more: object = {}) =>
  send(benches, { answers: { ...whole, ...answers }, join: null, ...more });

const ownedAt = async (owner: object) =>
  send(trees, { answers: { ...tree, branches: [{ branch: 'Oak', thick: 3, owner }] } });

const rowsOf = async (table: string) =>
  begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.raw(table)}`.execute(tables<Record<string, never>>(tx));
    return rows[0]?.count ?? 0;
  });

test('a request is made, and answered with its reference, its promise and where it is followed', async () => {
  const answer = await bench({});
  const request = made(answer);
  assert.equal(answer.headers['location'], `${origin}/api/v1/requests/${request.reference}`);
  assert.equal(request.link, `${origin}/requests/${request.reference}/its-seal`);
  assert.match(request.title, /Mill Lane/);
  assert.deepEqual(
    request.work.map(({ reference }) => reference),
    [request.reference],
  );
  assert.ok(request.work[0]?.due?.says);
});

test('who asked, by which system and in which way is written down', async () => {
  const { reference } = made(await bench({}, { way: 'chat', asksFor: 'organisation', language: 'cy' }));
  const { rows } = await begin((tx) =>
    sql<Record<string, unknown>>`
      select r.channel, r.tongue, c.way, c.asks_for, c.client_id, p.name, p.identified
      from cases.request r
      join services.client_request c on c.request_id = r.id
      join cases.participant p on p.request_id = r.id
      where r.reference = ${reference}`.execute(tables<Record<string, never>>(tx)),
  );
  assert.deepEqual(rows, [
    {
      channel: 'api',
      tongue: 'cy',
      way: 'chat',
      asks_for: 'organisation',
      client_id: client,
      name: 'Marta Nowicki',
      identified: 'as-given',
    },
  ]);
});

test('the same sent again under its key is one request; another body under it is refused', async () => {
  const before = await rowsOf('cases.request');
  const key = { 'idempotency-key': newId(clock.now()) };
  const body = { answers: { ...whole, place: elsewhere(3) }, join: null };
  const both = await Promise.all([1, 2, 3].map(async () => send(benches, body, key)));
  assert.equal(new Set(both.map((answer) => made(answer).reference)).size, 1);
  assert.equal(await rowsOf('cases.request'), before + 1);
  const other = await send(benches, { ...body, way: 'chat' }, key);
  assert.deepEqual([other.statusCode, said(other).code], [422, 'request.key-reused']);
});

test('everything that is wrong is said at once, each where it stands, in the words of the page', async () => {
  const sent = { answers: { damage: 'everything', email: 'marta', place: {}, details: 5, colour: 'red' } };
  const english = await send(benches, sent);
  assert.deepEqual([english.statusCode, said(english).code], [422, 'api.answers']);
  assert.deepEqual(errorsOf(english), {
    '#/answers/place/description': 'Choose the place on the map, or describe it',
    '#/answers/damage': 'Select what is broken',
    '#/answers/details': 'Enter details in the correct format',
    '#/answers/email': 'Enter an email address in the correct format, like name@example.com',
    '#/answers/colour': 'This service has no such question.',
  });
  const welsh = errorsOf(await send(benches, sent, { 'accept-language': 'cy' }));
  assert.deepEqual(Object.keys(welsh), Object.keys(errorsOf(english)));
  assert.match(welsh['#/answers/email'] ?? '', /^Rhowch gyfeiriad e-bost/);
});

test('what is not asked with these answers is refused by its name', async () => {
  const answer = await bench({ danger: 'sharp', colour: 'red' });
  assert.deepEqual([answer.statusCode, said(answer).code], [422, 'api.not-asked']);
  assert.deepEqual(Object.keys(errorsOf(answer)), ['#/answers/colour', '#/answers/danger']);
  made(await bench({ damage: 'dangerous', danger: 'sharp', place: elsewhere(7) }));
  const missing = await bench({ damage: 'dangerous' });
  assert.deepEqual(Object.keys(errorsOf(missing)), ['#/answers/danger']);
});

test('a list is read one by one, and what is wrong stands within it', async () => {
  const branches = [{ branch: 'Oak', thick: 30, owner: null }];
  made(await send(trees, { answers: { ...tree, branches } }));
  made(await send(trees, { answers: { ...tree, branches: null } }));
  const wrong = [...branches, { branch: '', thick: 900, owner: { uprn: '404' } }];
  const answer = await send(trees, { answers: { ...tree, branches: wrong } });
  const errors = errorsOf(answer);
  assert.deepEqual(Object.keys(errors), ['#/answers/branches/1/branch', '#/answers/branches/1/thick']);
  assert.match(errors['#/answers/branches/1/thick'] ?? '', /200 or less/);
  const beside = [{ branch: 'Oak', thick: 30, leaves: 12 }];
  assert.equal((await send(trees, { answers: { ...tree, branches: beside } })).statusCode, 422);
});

test('an address is one of the gazetteer’s by its number, or typed by hand', async () => {
  made(await ownedAt({ uprn: '101' }));
  made(await ownedAt({ uprn: 101 }));
  made(await ownedAt({ 'line-1': '1 Quay Steps', town: 'Thornmere', postcode: 'XM1 1AA' }));
  const unknown = await ownedAt({ uprn: '999999' });
  assert.deepEqual([unknown.statusCode, said(unknown).code], [422, 'api.answers']);
  const half = await ownedAt({ 'line-1': '1 Quay Steps', postcode: 'XM1 1AA' });
  assert.deepEqual(Object.values(errorsOf(half)), ['Enter a town or city']);
});

test('text that says yes is no answer here, where the schema asks for true', async () => {
  const answer = await send(trees, { answers: { ...tree, road: 'yes' } });
  assert.deepEqual(Object.keys(errorsOf(answer)), ['#/answers/road']);
});

test('what is known already is shown before anything is sent, and followed or left', async () => {
  const place = elsewhere(300);
  const first = made(await bench({ place }));
  const sent = { answers: { ...whole, place, email: 'second@example.org' } };
  const before = await rowsOf('forms.draft');
  const shown = await send(benches, sent);
  assert.deepEqual([shown.statusCode, said(shown).code], [409, 'api.known-already']);
  assert.deepEqual(
    said(shown).similar?.map(({ reference, reports }) => [reference, reports]),
    [[first.reference, 1]],
  );
  assert.equal(await rowsOf('forms.draft'), before);
  const followed = made(await send(benches, { ...sent, join: first.reference }));
  assert.equal(followed.work[0]?.reference, first.reference);
  assert.equal(followed.work[0].others, 1);
  const other = made(await send(benches, { ...sent, join: null }));
  assert.equal(other.work[0]?.reference, other.reference);
  const far = await send(benches, { answers: { ...whole, place: elsewhere(-300) }, join: first.reference });
  assert.deepEqual([far.statusCode, said(far).code], [409, 'service.not-similar']);
});

test('the version is named by its number or its schema; one that is none is refused', async () => {
  const schema = `${origin}/api/v1/services/broken-bench/schema`;
  made(await bench({}, { version: 1 }));
  made(await bench({}, { $schema: `${schema}?version=1&lang=cy` }));
  for (const wrong of ['https://example.org/schema', `${schema}?version=x`, `${schema}?version=1`]) {
    const answer = await bench({}, { $schema: wrong, ...(wrong.endsWith('1') && { version: 2 }) });
    assert.deepEqual([answer.statusCode, Object.keys(errorsOf(answer))], [400, ['#/$schema']], wrong);
  }
  const unknown = await bench({}, { version: 2 });
  assert.deepEqual([unknown.statusCode, said(unknown).code], [422, 'service.version-unknown']);
  const none = await send('/v1/services/dragon/requests', { answers: {} });
  assert.deepEqual([none.statusCode, said(none).code], [404, 'service.not-offered']);
});

test('a body of another shape is refused, and says where', async () => {
  const answer = await send(benches, { answer: {}, way: 'pigeon', join: 5 });
  assert.deepEqual([answer.statusCode, said(answer).code], [400, 'api.body']);
  assert.deepEqual(Object.keys(errorsOf(answer)).toSorted(), ['#/answer', '#/answers', '#/join', '#/way']);
  for (const body of [[], 'x', 5, null])
    assert.equal((await send(benches, body as object)).statusCode, 400, JSON.stringify(body));
});

test('what became of a request is told to the system that made it, and to no other', async () => {
  const { reference } = made(await bench({ place: elsewhere(500) }));
  const path = `/v1/requests/${reference}`;
  const looks = await rowsOf('ledger.look');
  const answer = await ask(path);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['cache-control'], 'private, no-store');
  assert.equal(await rowsOf('ledger.look'), looks + 1);
  const other = await openAsker();
  assert.equal((await other.ask(path)).statusCode, 404);
  const id = await begin(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from cases.case where reference = ${reference}`.execute(tables<Record<string, never>>(tx));
    return z.uuid().parse(rows[0]?.id);
  });
  const [served] = await begin((tx) => reportsOn(tx, { case: id as typeof client }));
  assert.ok(served);
  const reply = { case: id as typeof client, request: served.id, reply: newId(clock.now()) };
  await begin((tx) => writeReply(tx, { ...reply, text: 'My code is 1234' }, act(clock.now())));
  const written = (await ask(path)).body;
  assert.doesNotMatch(written, /1234|You wrote/, 'what they write is between them and the council');
  const officer = act(clock.now(), { kind: 'officer', id: newId(clock.now()) });
  await begin((tx) => closeCase(tx, { case: id as typeof client, outcome: 'mended' }, officer));
  const closed = requestDetails.parse(JSON.parse((await ask(path)).body));
  assert.ok(closed.work[0]?.closed);
  assert.equal(closed.work[0].due, undefined);
  assert.doesNotMatch(JSON.stringify(closed), /marta|officer/i);
});

test('who may only read makes nothing, nor does a neighbour', async () => {
  const adding = { name: 'reads only', may: ['services.read'] } as const;
  const { key } = await begin((tx) => addClient(tx, adding, act(clock.now())));
  const authorization = `Bearer ${key}`;
  assert.equal((await send(benches, { answers: whole }, { authorization })).statusCode, 403);
  const theirs = await begin(
    (tx) => addClient(tx, { name: 'a neighbour’s', may: ['requests.create'] }, act(clock.now())),
    saltby,
  );
  const neighbour = { authorization: `Bearer ${theirs.key}` };
  assert.equal((await send(benches, { answers: whole }, neighbour)).statusCode, 401);
});

/** The service with a slat called a board, where what was begun before may be finished for so long. */
async function changedPack(within: string) {
  const folder = join(await mkdtemp(join(tmpdir(), 'changed-')), 'broken-bench');
  await cp(join(import.meta.dirname, '../../hub/setting/library/broken-bench'), folder, { recursive: true });
  const change = async (file: string, was: string, is: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    assert.ok(text.includes(was), `${file} has no ${was}`);
    await writeFile(join(folder, file), text.replaceAll(was, is));
  };
  await change('service.yaml', 'fee: none', `drafts: { finish-within: ${within} }\nfee: none`);
  await change('form.yaml', '[slat, leg, dangerous]', '[board, leg, dangerous]');
  for (const file of ['words.en.yaml', 'words.cy.yaml']) await change(file, '{ slat:', '{ board:');
  const read = await readPack(folder);
  assert.ok('found' in read, JSON.stringify(read));
  return read.found;
}

test('an earlier version is taken until its time is over, and then said to be past', async () => {
  const own = await openAsker({ isOwn: true });
  const publish = async (within: string) => {
    own.api.clock.advance({ minutes: 1 });
    const pack = await changedPack(within);
    const offer = { ...own.api.offer, packs: [pack], offered: ['broken-bench'] };
    await own.api.begin((tx) => publishPacks(tx, offer, act(own.api.clock.now())));
  };
  const report = async (damage: string, more: object = {}) =>
    own.send(benches, { answers: { ...whole, damage }, join: null, ...more });
  await publish('7 days');
  made(await report('slat', { version: 1 }));
  assert.deepEqual(Object.keys(errorsOf(await report('slat'))), ['#/answers/damage']);
  made(await report('board'));
  await publish('0 days');
  const past = await report('slat', { version: 1 });
  assert.deepEqual([past.statusCode, said(past).code], [409, 'service.version-past']);
  assert.match(said(past).detail ?? '', /Version 3 is in force/);
});
