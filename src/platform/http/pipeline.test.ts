import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSmallPortal } from './small-portal.setting.ts';

const { app, visit, send, kept } = await openSmallPortal();

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

test('a form whose address is longer than any index takes is sent once as well', async () => {
  const { fields, cookies } = await visit();
  const words = Array.from({ length: 2_000 }, (_none, place) => place.toString(36)).join('');
  const headers = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' };
  const payload = new URLSearchParams({ ...fields, note: 'far' }).toString();
  const asked = { method: 'POST', url: `/hub/notes/bob?words=${words}`, cookies, headers, payload } as const;
  for (const answer of [await app.inject(asked), await app.inject(asked)])
    assert.equal(answer.statusCode, 303);
  assert.equal(await kept('far'), 1);
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

test('a card’s number is masked before a page gets to see it', async () => {
  const { fields, cookies } = await visit();
  assert.equal((await send({ ...fields, note: 'pay by 4111 1111 1111 1111' }, cookies)).statusCode, 303);
  assert.equal(await kept('pay by **** **** **** 1111'), 1);
  const { answer } = await visit('/hub/staff?paid=4111111111111111');
  assert.equal(answer.headers.location, '/hub/sign-in?next=%2Fstaff%3Fpaid%3D************1111');
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
