import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlimited } from './index.ts';
import { openSmallPortal, officerId } from './small-portal.setting.ts';

const { app, open, visit, send, clock, looks } = await openSmallPortal();

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

test('a session that somebody else thought up is not taken over: a visitor gets one of ours', async () => {
  const planted = 'A'.repeat(43);
  const first = await visit('/hub/notes/bob', { 'moothall-hub': planted });
  const given = first.cookies['moothall-hub'] ?? '';
  assert.notEqual(given, planted);
  assert.equal((await send({ ...first.fields, note: 'kept' }, first.cookies)).statusCode, 303);
  assert.equal(
    (await send({ ...first.fields, note: 'planted' }, { 'moothall-hub': planted })).statusCode,
    403,
  );
  const again = await visit('/hub/notes/bob', first.cookies);
  assert.equal(again.cookies['moothall-hub'], given, 'and keeps it');
});

test('an address that begins with two slashes, is none of ours or holds a NUL names nothing', async () => {
  for (const url of ['//', '//elsewhere.example/', '/hub/notes/a%00b', '/hub/notes/bob?a=%00']) {
    const { answer } = await visit(url);
    assert.equal(answer.statusCode, 404, url);
  }
});

test('at a host that is none of ours, too, the answer is a plain one, and does nothing in a browser', async () => {
  const headers = { host: 'elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await app.inject({ method: 'POST', url: '/', headers, payload: 'x'.repeat(1_000_000) });
  assert.deepEqual([answer.statusCode, answer.body], [413, 'Payload Too Large\n']);
  assert.match(
    String(answer.headers['content-security-policy']),
    /^default-src 'none'; frame-ancestors 'none'/,
  );
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
});

test('an address that cannot be read, at a host that is none of ours, is answered as plainly', async () => {
  const answer = await app.inject({ url: '/%', headers: { host: 'elsewhere.example' } });
  assert.equal(answer.statusCode, 404);
  assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'/);
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

test('whoever looks up one thing after another that is not there must wait; the rest is open to them', async () => {
  const strict = await open({ requestLimits: { misses: 2 } });
  const ask = async (url: string, remoteAddress = '2001:db8::1') => {
    const { statusCode } = await strict.inject({ url, remoteAddress, headers: { host: 'localhost' } });
    return statusCode;
  };
  assert.deepEqual(
    [await ask('/hub/notes/unknown'), await ask('/hub/nowhere'), await ask('/hub/notes/unknown')],
    [404, 404, 404],
  );
  assert.equal(await ask('/hub/notes/unknown', '2001:db8::2'), 429, 'the next address of the same network');
  assert.equal(await ask('/hub/notes/bob'), 429);
  assert.equal(await ask('/hub/staff'), 303);
  assert.equal(await ask('/hub/notes/bob', '192.0.2.9'), 200, 'another network');
  clock.advance({ minutes: 1 });
  assert.equal(await ask('/hub/notes/bob'), 200);
});

test('one address that asks too often in a minute is told to wait; probes are answered all the same', async () => {
  const strict = await open({
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
});
