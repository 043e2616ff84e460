import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksOn, caseOf, closeCase, passOverdueAsks } from '#capabilities/cases';
import { timelineOf } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { act, saltby } from '#test/database';
import { z } from 'zod';
import { openAsker } from '../asker.setting.ts';
import { createRequestOperation } from '../requests/create-request.operation.ts';
import { orderSlat } from './ask.setting.ts';
import { askDetails } from './ask-shape.ts';

const { api, name, ask: get, send } = await openAsker();
const { begin, clock } = api;
const stranger = await openAsker({ answers: ['roofer.tile'] });
const list = z.object({ asks: z.array(askDetails), next: z.string().optional() });
const problem = z.object({ code: z.string(), detail: z.string(), ask: askDetails.optional() });

/** A bench for which the joiner is asked for a slat. */
async function ordered() {
  const { described, at } = createRequestOperation;
  const made = await send(at.replace(':service', 'broken-bench'), described.sends.example);
  return orderSlat(api, z.object({ reference: z.string() }).parse(made.json()).reference);
}
const say = async (ask: string, body: object, headers = {}) => send(`/v1/asks/${ask}/answers`, body, headers);
const listed = async (query = '') => list.parse((await get(`/v1/asks${query}`)).json());
const codeOf = (answer: { json: () => unknown }) => problem.parse(answer.json()).code;

test('a partner lists what is asked of them, takes it on and finishes it; the story says who answered', async () => {
  const { ask, case: id } = await ordered();
  const [first] = (await listed()).asks;
  assert.deepEqual([first?.ask, first?.says, first?.state], [ask, 'A slat from the joiner', 'requested']);
  const taken = await say(ask, { answer: 'accepted', theirReference: 'J-77', note: 'On Thursday.' });
  assert.equal(taken.statusCode, 200, taken.body);
  const { state, theirReference } = askDetails.parse(taken.json());
  assert.deepEqual([state, theirReference], ['accepted', 'J-77']);
  assert.ok(
    (await listed()).asks.some((one) => one.ask === ask),
    'it is still theirs to finish',
  );
  assert.equal(askDetails.parse((await say(ask, { answer: 'finished' })).json()).state, 'finished');
  assert.equal(
    (await listed()).asks.some((one) => one.ask === ask),
    false,
  );
  const [last, before] = await begin((tx) => timelineOf(tx, { case: id }, 2));
  assert.deepEqual([last?.type, before?.type], ['ask.finished', 'ask.answered']);
  assert.deepEqual([before?.actorKind, before?.actor, before?.channel], ['system', name, 'api']);
});

test('another answer under a key that was used is refused, as everywhere', async () => {
  const { ask } = await ordered();
  const key = { 'idempotency-key': newId(clock.now()) };
  assert.equal((await say(ask, { answer: 'accepted' }, key)).statusCode, 200);
  const other = await say(ask, { answer: 'finished' }, key);
  assert.deepEqual([other.statusCode, codeOf(other)], [422, 'request.key-reused']);
});

test('the same answer again, under whichever key, is once; another one is refused with how it stands', async () => {
  const { ask, case: id } = await ordered();
  const no = { answer: 'rejected', note: 'Too wide' };
  const answers = await Promise.all([say(ask, no), say(ask, no), say(ask, no)]);
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200],
  );
  const other = await say(ask, { answer: 'accepted' });
  assert.deepEqual([other.statusCode, codeOf(other)], [409, 'api.ask-answered']);
  assert.equal(problem.parse(other.json()).ask?.state, 'rejected');
  assert.equal(codeOf(await say(ask, { answer: 'finished' })), 'api.ask-answered');
  assert.equal((await begin((tx) => caseOf(tx, id)))?.queue, 'repairs');
  const { ask: second } = await ordered();
  await say(second, { answer: 'accepted', theirReference: 'J-1' });
  assert.equal(codeOf(await say(second, { answer: 'accepted', theirReference: 'J-2' })), 'api.ask-answered');
});

test('whoever answers too late is told not to begin; what is finished all the same is kept', async () => {
  const { ask, case: id } = await ordered();
  const [{ answerBy } = {}] = await begin((tx) => asksOn(tx, id));
  assert.ok(answerBy);
  await begin((tx) => passOverdueAsks(tx, act(answerBy, { kind: 'system', name: 'test' })));
  const late = await say(ask, { answer: 'accepted' });
  assert.deepEqual([late.statusCode, codeOf(late)], [409, 'api.ask-overdue']);
  assert.match(problem.parse(late.json()).detail, /Do not begin/);
  assert.equal(
    (await listed()).asks.some((one) => one.ask === ask),
    false,
  );
  assert.equal(askDetails.parse((await say(ask, { answer: 'finished' })).json()).state, 'finished');
});

test('nothing is expected for a case that was closed', async () => {
  const { ask, case: id } = await ordered();
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, act(clock.now())));
  const answer = await say(ask, { answer: 'accepted' });
  assert.deepEqual([answer.statusCode, codeOf(answer)], [409, 'api.ask-closed']);
});

test('a client sees and answers its own asks alone, and only one that may', async () => {
  const { ask } = await ordered();
  const { ask: reads, send: sends } = stranger;
  assert.deepEqual(list.parse((await reads('/v1/asks')).json()).asks, []);
  assert.equal((await reads(`/v1/asks/${ask}`)).statusCode, 404);
  assert.equal(codeOf(await sends(`/v1/asks/${ask}/answers`, { answer: 'accepted' })), 'api.no-ask');
  const barred = await openAsker({ may: ['places.read'], answers: [] });
  assert.equal((await barred.ask('/v1/asks')).statusCode, 403);
  assert.deepEqual(await begin((tx) => asksOn(tx, ask), saltby), []);
});

test('what is not right is said where it stands, in Welsh too; the list goes on where it left off', async () => {
  const { ask } = await ordered();
  for (const body of [
    {},
    { answer: 'perhaps' },
    { answer: 'accepted', more: 1 },
    { answer: 'accepted', note: 'x'.repeat(2_001) },
  ])
    assert.equal((await say(ask, body)).statusCode, 400, JSON.stringify(body).slice(0, 50));
  assert.match((await say('x', { answer: 'accepted' })).body, /api\.parameters/);
  for (const after of ['x', `2026-11-24T09:00:00Z.${'x'.repeat(36)}`, `soon.${ask}`])
    assert.equal((await get(`/v1/asks?after=${after}`)).statusCode, 400, after);
  await ordered();
  const { next, asks } = await listed('?limit=1');
  assert.ok(next);
  const onward = list.parse((await get(next.slice(next.indexOf('/v1')))).json());
  assert.notEqual(onward.asks[0]?.ask, asks[0]?.ask);
  assert.match((await get('/v1/asks?lang=cy')).body, /Estyllen|joiner/);
});
