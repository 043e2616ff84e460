import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { fastify } from 'fastify';
import { html } from '#platform/html';
import { sendBytes, sendOn, sendPage } from './reply.ts';

const around = { nonce: 'n', secure: true, formTargets: ['https://login.example'] };
const app = fastify();
after(() => app.close());
const long = 'a long answer '.repeat(200);
app.get('/page', (_request, reply) => sendPage(reply, { status: 422, html: html`<p>${long}</p>` }, around));
app.get('/short', (_request, reply) => sendBytes(reply, { type: 'text/plain', body: 'short' }, around));
app.get('/map', (_request, reply) =>
  sendBytes(reply, { type: 'application/json', body: 'x'.repeat(100_000), cache: 'public' }, around),
);
app.get('/picture', (_request, reply) => sendBytes(reply, { type: 'image/png', body: long }, around));
app.get('/on', (_request, reply) => sendOn(reply, '/there', around));
const ask = (url: string, encodings = 'gzip, br') =>
  app.inject({ url, headers: { 'accept-encoding': encodings } });

test('a page is compressed for who can read it, and kept nowhere', async () => {
  const answer = await ask('/page');
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.headers['content-encoding'], 'br');
  assert.match(String(brotliDecompressSync(answer.rawPayload)), /^<!DOCTYPE html><p>a long answer/);
  assert.equal(answer.headers['vary'], 'accept-encoding, cookie');
  assert.equal(answer.headers['cache-control'], 'private, no-store');
  const plain = await ask('/page', 'gzip');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.match(plain.body, /a long answer/);
});

app.get('/drawing', (_request, reply) =>
  sendBytes(reply, { type: 'image/svg+xml; charset=utf-8', body: long }, around),
);

test('a picture that is written as text is compressed like text', async () => {
  const drawing = await ask('/drawing');
  assert.equal(drawing.headers['content-encoding'], 'br');
  assert.equal(String(brotliDecompressSync(drawing.rawPayload)), long);
});

test('what is large is compressed too; what is short, or a picture, is sent as it is', async () => {
  const map = await ask('/map');
  assert.equal(brotliDecompressSync(map.rawPayload).length, 100_000);
  assert.equal(map.headers['cache-control'], 'public');
  for (const url of ['/short', '/picture'])
    assert.equal((await ask(url)).headers['content-encoding'], undefined, url);
});

for (const [encodings, isBrotli] of [
  ['br', true],
  ['BR;q=1', true],
  ['gzip;q=0.5, br;q=0.1', true],
  ['br;level=4', true],
  ['br;q=0', false],
  ['gzip, br; q=0.000', false],
  ['br ; q = 0', false],
  ['brotli', false],
  ['x-br', false],
  ['', false],
] as const)
  test(`whoever accepts “${encodings}” is ${isBrotli ? '' : 'not '}sent Brotli`, async () => {
    const { headers } = await ask('/page', encodings);
    assert.equal(headers['content-encoding'], isBrotli ? 'br' : undefined);
  });

test('a way on carries the policy too, and names where forms may lead', async () => {
  const { statusCode, headers } = await ask('/on');
  assert.deepEqual([statusCode, headers['location']], [303, '/there']);
  assert.match(String(headers['content-security-policy']), /form-action 'self' https:\/\/login\.example;/);
  assert.equal(headers['strict-transport-security'], 'max-age=63072000; includeSubDomains');
});
