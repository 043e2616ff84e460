import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { largestFile } from '#platform/files';
import { eicar, exifOf, pdf, pngOf, wordEntries, zipOf } from '#test/files';
import { multipart } from '#test/multipart';
import type { SentFile } from '#test/multipart';
import { connectRaw, sayRaw } from './raw.setting.ts';
import { openSmallPortal } from './small-portal.setting.ts';
import type { Cookies } from './small-portal.setting.ts';

const { app, open, visit, kept, filesLeft } = await openSmallPortal();
const at = '/hub/files';
const png = pngOf(4, 4);
const photo = (name = 'one.png', content = png): SentFile => ({ field: 'photo', name, content });

type Sending = {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly cookies?: Cookies;
};

async function send(fields: Record<string, string>, files: readonly SentFile[], sending: Sending = {}) {
  const { type, payload } = await multipart(fields, files);
  return app.inject({
    method: 'POST',
    url: sending.url ?? at,
    cookies: sending.cookies ?? {},
    headers: { host: 'localhost', 'content-type': type, ...sending.headers },
    payload,
  });
}

test('a file that came with a form stands in the store, and its act knows its name and what it is', async () => {
  const { fields, cookies } = await visit(at);
  const answer = await send({ ...fields, note: 'first' }, [photo('Höhe 4111 1111 1111 1111.gif')], {
    cookies,
  });
  assert.equal(answer.statusCode, 303);
  // The end is that of the content, and a card’s number is masked.
  assert.equal(await kept('first Höhe **** **** **** 1111.png'), 1);
  assert.deepEqual(await filesLeft(), { kept: 1, incoming: 0 });
});

test('the same form sent twice is done once, and of its files one is kept', async () => {
  const before = await filesLeft();
  const { fields, cookies } = await visit(at);
  for (let time = 0; time < 2; time += 1) {
    const answer = await send({ ...fields, note: 'twice' }, [photo('two.png')], { cookies });
    assert.equal(answer.headers.location, at);
  }
  assert.equal(await kept('twice two.png'), 1);
  assert.equal((await filesLeft()).kept, before.kept + 1);
});

test('another file under the same key is refused, and is not kept', async () => {
  const { fields, cookies } = await visit(at);
  await send({ ...fields, note: 'key' }, [photo()], { cookies });
  const before = await filesLeft();
  const answer = await send({ ...fields, note: 'key' }, [photo('one.png', pngOf(5, 5))], { cookies });
  assert.equal(answer.statusCode, 422);
  assert.deepEqual(await filesLeft(), before);
});

test('what is wrong with one file is said, while the others are kept; sent again, it leads on', async () => {
  const { fields, cookies } = await visit(at);
  const files = [photo(), photo('list.txt', Buffer.from('words')), photo('none.png', Buffer.alloc(0))];
  const answer = await send({ ...fields, note: 'some' }, files, { cookies });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<b>wrong-type<\/b>\s*<b>empty<\/b>/);
  assert.match(answer.body, /\/>some\s*<\/form>/);
  assert.equal(await kept('some one.png'), 1);
  const again = await send({ ...fields, note: 'some' }, files, { cookies });
  assert.equal(again.statusCode, 303);
  assert.equal(await kept('some one.png'), 1);
});

const rollbacks: Readonly<Record<string, [Record<string, string>, number]>> = {
  'a mistake': [{ note: '' }, 422],
  'a refusal': [{ note: 'refuse' }, 409],
};
for (const [what, [wrong, status]] of Object.entries(rollbacks))
  test(`after ${what} the form is shown again, and nothing of its files is left`, async () => {
    const before = await filesLeft();
    const { fields, cookies } = await visit(at);
    assert.equal((await send({ ...fields, ...wrong }, [photo()], { cookies })).statusCode, status);
    assert.deepEqual(await filesLeft(), before);
  });

test('of a form that is not our own no byte is taken in', async () => {
  const before = await filesLeft();
  const { fields, cookies } = await visit(at);
  const { _token: _, ...without } = fields;
  const late = { ...without, note: 'forged' };
  assert.equal((await send(late, [photo()], { cookies })).statusCode, 403);
  assert.equal((await send({ ...fields, note: 'x' }, [photo()])).statusCode, 403, 'another session');
  const crossing = { cookies, headers: { 'sec-fetch-site': 'cross-site' } };
  assert.equal((await send({ ...fields, note: 'x' }, [photo()], crossing)).statusCode, 403);
  assert.deepEqual(await filesLeft(), before);
});

test('a page that takes no files refuses them unread', async () => {
  const { fields, cookies } = await visit('/hub/notes/bob');
  const answer = await send({ ...fields, note: 'no files' }, [photo()], { cookies, url: '/hub/notes/bob' });
  assert.equal(answer.statusCode, 400);
  assert.equal(await kept('no files'), 0);
});

test('a file field in which nothing was chosen brings no file', async () => {
  const { fields, cookies } = await visit(at);
  const answer = await send({ ...fields, note: 'nothing' }, [photo('', Buffer.alloc(0))], { cookies });
  assert.equal(answer.statusCode, 303);
});

test('a form without files may be sent to such a page as any other', async () => {
  const { fields, cookies } = await visit(at);
  const answer = await app.inject({
    method: 'POST',
    url: at,
    cookies,
    headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...fields, note: 'plain' }).toString(),
  });
  assert.equal(answer.statusCode, 303);
});

test('of too many files, and of one that is too large, it is said, and the rest is taken', async () => {
  const { fields, cookies } = await visit(at);
  const many = Array.from({ length: 21 }, (_none, nth) => photo(`${String(nth)}.png`));
  assert.match((await send({ ...fields, note: 'many' }, many, { cookies })).body, /<b>too-many<\/b>/);
  const next = await visit(at, cookies);
  const large = photo('large.png', Buffer.concat([png, Buffer.alloc(largestFile)]));
  const answer = await send({ ...next.fields, note: 'large' }, [large, photo()], { cookies });
  assert.match(answer.body, /<b>too-large<\/b>/);
  assert.equal(await kept('large one.png'), 1);
});

const unfit: Readonly<Record<string, [Buffer, string]>> = {
  'a document that is locked with a password': [pdf('/Encrypt 4 0 R'), 'protected'],
  'a picture of 400 megapixels': [pngOf(4, 4, { width: 20_000, height: 20_000 }), 'too-many-pixels'],
  'a program that is called a photograph': [Buffer.from('MZ\u0090\u0000'), 'wrong-type'],
  'EXIF without a picture': [exifOf(51, 0), 'wrong-type'],
  'a document that unpacks into a hundred megabytes': [
    zipOf([...wordEntries, { name: 'word/media/one.emf', content: Buffer.alloc(110 * 1024 * 1024) }]),
    'bomb',
  ],
  'a virus in no wrapping': [Buffer.from(eicar), 'wrong-type'],
};
for (const [what, [content, why]] of Object.entries(unfit))
  test(`${what} is ${why}, and is not kept`, async () => {
    const before = await filesLeft();
    const { fields, cookies } = await visit(at);
    const answer = await send({ ...fields, note: what }, [photo('photo.jpg', content)], { cookies });
    assert.match(answer.body, new RegExp(`<b>${why}</b>`));
    assert.deepEqual(await filesLeft(), before);
  });

test('too many fields, and too long ones, are refused', async () => {
  const { fields, cookies } = await visit(at);
  const many = Object.fromEntries(Array.from({ length: 1_001 }, (_none, nth) => [`f${String(nth)}`, 'x']));
  assert.equal((await send({ ...fields, ...many }, [photo()], { cookies })).statusCode, 413);
  assert.equal((await send({ ...fields, note: 'x'.repeat(300_000) }, [], { cookies })).statusCode, 413);
});

const bad: Readonly<Record<string, [string, string]>> = {
  'no boundary': ['multipart/form-data', 'x'],
  'another boundary': ['multipart/form-data; boundary=a', '--b\r\n\r\n--b--\r\n'],
  'no end': [
    'multipart/form-data; boundary=a',
    '--a\r\ncontent-disposition: form-data; name="note"\r\n\r\nx',
  ],
  nothing: ['multipart/form-data; boundary=a', ''],
};
for (const [what, [type, payload]] of Object.entries(bad))
  test(`a form with ${what} is no form`, async () => {
    const headers = { host: 'localhost', 'content-type': type };
    const answer = await app.inject({ method: 'POST', url: at, headers, payload });
    assert.ok([400, 403].includes(answer.statusCode), String(answer.statusCode));
  });

const listening = await open({ patience: { headers: 400, whole: 600, files: 1_500 } });
await listening.listen({ port: 0, host: '127.0.0.1' });

/** The head of a request that says how long it will be, and how much of it there is. */
async function begun(note: string, token = true) {
  const { fields, cookies } = await visit(at);
  const { type, payload } = await multipart({ ...(token ? fields : {}), note }, [
    photo('one.png', Buffer.concat([png, Buffer.alloc(200_000)])),
  ]);
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  const head = [
    `POST ${at} HTTP/1.1`,
    'host: localhost',
    `content-type: ${type}`,
    `content-length: ${String(payload.length)}`,
    `cookie: ${cookie.join('; ')}`,
  ];
  return { head: `${head.join('\r\n')}\r\n\r\n`, payload };
}

test('whoever goes away in the middle leaves nothing behind', async () => {
  const before = await filesLeft();
  const { head, payload } = await begun('gone');
  const { socket, closed } = await connectRaw(listening);
  socket.write(head);
  socket.write(payload.subarray(0, 100_000));
  await wait(150);
  assert.equal((await filesLeft()).incoming, 1);
  socket.destroy();
  await closed;
  await wait(200);
  assert.deepEqual(await filesLeft(), before);
  assert.equal(await kept('gone one.png'), 0);
});

test('who shows a form of ours has minutes for its files; who does not has the seconds of any form', async () => {
  const ours = await begun('slowly');
  const { socket, closed, heard } = await connectRaw(listening);
  socket.write(ours.head);
  socket.write(ours.payload.subarray(0, 100_000));
  await wait(900);
  assert.equal(heard(), '');
  await closed;
  assert.match(heard(), /^HTTP\/1\.1 408 /);
  const theirs = await begun('slowly', false);
  const head = theirs.payload.subarray(0, 60).toString('latin1');
  assert.match(await sayRaw(listening, theirs.head + head), /^HTTP\/1\.1 408 /);
  await wait(100);
  assert.equal((await filesLeft()).incoming, 0);
});
