import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fastify from 'fastify';
import { parseEmail, uuid } from '#language';
import { messagesAbout, queueMessage, recordReceipt } from '#capabilities/notifications';
import { frozenClock } from '#platform/clock';
import { openLog } from '#platform/log';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import type { Installation } from './installation.ts';
import { receiptsPath, serveReceipts } from './receipts.ts';

const { begin, database } = await testDatabase();
const now = act('2026-11-20T09:00:00Z');
const token = 'a-token-that-is-long-enough';
const councils = [
  { council: { slug: 'north' }, authority: thornmere },
  { council: { slug: 'south' }, authority: saltby },
];
const app = fastify();
serveReceipts(app, {
  database,
  councils,
  clock: frozenClock(now.at),
  log: openLog({ level: 'silent', process: 'test' }),
  settings: { MOOTHALL_NOTIFY: { north: { key: 'k', receipts: token }, south: { key: 'k' } } },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a receipt needs of an installation, and no more
} as unknown as Installation);
await app.ready();
after(() => app.close());

const about = uuid.parse('0197cccc-0000-7000-8000-000000000001');
const id = await begin(async (tx) => {
  const to = parseEmail('ann@example.org') ?? assert.fail();
  const words = { to, tongue: 'en' as const, subject: 'We have it', body: 'Thank you.' };
  return queueMessage(tx, { ...words, key: 'one', case: about }, now);
});
const how = async () => (await begin((tx) => messagesAbout(tx, about, 1)))[0]?.how;

const receipt = {
  id: '740e5834-3a29-46b4-9a6f-16142fde533a',
  reference: id,
  to: '07700900123',
  status: 'delivered',
};
const post = async (payload: string | object, bearer = token) =>
  app.inject({
    method: 'POST',
    url: receiptsPath,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    payload,
  });

test('who has no token finds nothing, and nothing is written', async () => {
  for (const bearer of ['', 'another-token-that-is-long', 'undefined'])
    assert.equal((await post(receipt, bearer)).statusCode, 404);
  assert.equal((await app.inject({ method: 'POST', url: receiptsPath, payload: '' })).statusCode, 404);
  assert.equal(await how(), null);
});

test('what is no receipt is refused in words', async () => {
  for (const payload of ['{', '{}', '[]', JSON.stringify({ ...receipt, reference: 'C-1' })])
    assert.equal((await post(payload)).statusCode, 422, payload);
});

test('a receipt is written down once, however often it comes', async () => {
  assert.equal((await post(receipt)).statusCode, 204);
  assert.equal((await post(receipt)).statusCode, 204);
  assert.equal(await how(), 'delivered');
});

test('a receipt about nothing of this council’s is taken, and changes nothing', async () => {
  const other = uuid.parse('0197cccc-0000-7000-8000-00000000000f');
  assert.equal((await post({ ...receipt, reference: other })).statusCode, 204);
  assert.equal(await begin((tx) => recordReceipt(tx, { message: other, how: 'delivered' }, now)), false);
});
