import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectRaw, sayRaw } from './raw.setting.ts';
import { openSmallPortal } from './small-portal.setting.ts';

const { open, visit, kept } = await openSmallPortal();
const app = await open({ patience: { headers: 400, whole: 800, files: 5_000 } });
await app.listen({ port: 0, host: '127.0.0.1' });

const form = 'content-type: application/x-www-form-urlencoded';
const start = `POST /hub/notes/bob HTTP/1.1\r\nhost: localhost\r\n${form}\r\n`;
const smuggled = 'GET /hub/notes/bob HTTP/1.1\r\nhost: localhost\r\n\r\n';

/** Requests whose end a proxy and we could see in different places. */
const ambiguous: Readonly<Record<string, string>> = {
  'a length and chunks': `${start}content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'chunks and a length': `${start}transfer-encoding: chunked\r\ncontent-length: 6\r\n\r\n0\r\n\r\n${smuggled}`,
  'two lengths': `${start}content-length: 5\r\ncontent-length: 6\r\n\r\nnote=${smuggled}`,
  'two lengths in one': `${start}content-length: 5, 6\r\n\r\nnote=${smuggled}`,
  'a length with a sign': `${start}content-length: +5\r\n\r\nnote=${smuggled}`,
  'a length in hexadecimal': `${start}content-length: 0x5\r\n\r\nnote=${smuggled}`,
  'a length below nothing': `${start}content-length: -1\r\n\r\n${smuggled}`,
  'a space before the colon': `${start}content-length : 5\r\n\r\nnote=${smuggled}`,
  'a folded header': `${start}transfer-encoding:\r\n chunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n${smuggled}`,
  'an encoding nobody knows': `${start}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'chunks twice': `${start}transfer-encoding: chunked, chunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'chunks and then no encoding': `${start}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`,
  'an encoding behind a tab': `${start}transfer-encoding:\u000bchunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'line feeds alone': `${start.replaceAll('\r\n', '\n')}content-length: 5\n\nnote=${smuggled}`,
  'a carriage return alone': `${start}x: a\rtransfer-encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'a NUL in a header': `${start}x: a\u0000b\r\ncontent-length: 5\r\n\r\nnote=${smuggled}`,
  'a chunk whose size is no number': `${start}transfer-encoding: chunked\r\n\r\nzz\r\nnote=\r\n0\r\n\r\n${smuggled}`,
  'a chunk whose size has a prefix': `${start}transfer-encoding: chunked\r\n\r\n0x5\r\nnote=\r\n0\r\n\r\n${smuggled}`,
  'a chunk longer than numbers go': `${start}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\nnote=\r\n0\r\n\r\n${smuggled}`,
  'a chunk extension with a line feed': `${start}transfer-encoding: chunked\r\n\r\n5;a\nb\r\nnote=\r\n0\r\n\r\n${smuggled}`,
  'chunk extensions without end': `${start}transfer-encoding: chunked\r\n\r\n5;${'a'.repeat(20_000)}\r\nnote=\r\n0\r\n\r\n${smuggled}`,
  'a chunk without its end': `${start}transfer-encoding: chunked\r\n\r\n5\r\nnote=XX0\r\n\r\n${smuggled}`,
  'headers without end': `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`,
  'a version nobody speaks': `GET / HTTP/9.9\r\nhost: localhost\r\n\r\n`,
  'no HTTP at all': `\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n`,
};

for (const [name, said] of Object.entries(ambiguous))
  test(`${name}: one plain no with our headers, and what stands behind it is not heard`, async () => {
    const heard = await sayRaw(app, said);
    const answers = heard.match(/HTTP\/1\.1 \d{3}/g) ?? [];
    assert.equal(answers.length, 1, heard.slice(0, 2_000));
    assert.match(heard, /^HTTP\/1\.1 4(?:00|08|13|31) /);
    assert.match(heard, /content-security-policy: default-src 'none'/);
    assert.match(heard, /x-content-type-options: nosniff/);
    assert.match(heard, /\r\n\r\n(?:We could not read|What you sent is too large).*\n.*eto\.\n$/);
  });

test('chunks as they should be are read', async () => {
  const { fields, cookies } = await visit();
  const body = new URLSearchParams({ ...fields, note: 'in chunks' }).toString();
  const cookie = `cookie: moothall-hub=${cookies['moothall-hub'] ?? ''}`;
  const chunk = `${body.length.toString(16)};name=value\r\n${body}\r\n0\r\n\r\n`;
  const heard = await sayRaw(
    app,
    `${start}${cookie}\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n${chunk}`,
  );
  assert.match(heard, /^HTTP\/1\.1 303 /);
  assert.equal(await kept('in chunks'), 1);
});

const ask = (line: string, hosts: string) => sayRaw(app, `${line}\r\n${hosts}connection: close\r\n\r\n`);

test('of two hosts neither is asked, and no host is no request; probes may leave it out', async () => {
  const two = await ask('GET /hub/notes/bob HTTP/1.1', 'host: localhost\r\nhost: elsewhere.example\r\n');
  assert.match(two, /^HTTP\/1\.1 400 [\s\S]*We could not read what your browser sent/);
  assert.match(await ask('GET /hub/notes/bob HTTP/1.1', ''), /^HTTP\/1\.1 400 [\s\S]*Bad Request\n$/);
  assert.match(await ask('GET /hub/notes/bob HTTP/1.0', ''), /^HTTP\/1\.1 404 /);
});

test('an expectation that nobody knows, and an upgrade, change nothing', async () => {
  for (const header of ['expect: the-moon', 'connection: upgrade\r\nupgrade: websocket']) {
    const heard = await sayRaw(
      app,
      `GET /hub/notes/bob HTTP/1.1\r\nhost: localhost\r\n${header}\r\nconnection: close\r\n\r\n`,
    );
    assert.match(heard, /^HTTP\/1\.1 200 [\s\S]*content-security-policy: default-src 'none'; script-src/);
  }
});

/** Says one byte after another for as long as it is listened to; gives what it was told. */
async function drip(said: string): Promise<string> {
  const { socket, closed, heard } = await connectRaw(app);
  const bytes = said[Symbol.iterator]();
  const timer = setInterval(() => {
    const { value } = bytes.next();
    if (value !== undefined && socket.writable) socket.write(value);
  }, 50);
  await closed;
  clearInterval(timer);
  return heard();
}

for (const [name, said] of [
  ['headers', `GET /hub/notes/bob HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(1_000)}`],
  ['nothing at all', ''],
  ['the first line', `GET /${'a'.repeat(1_000)}`],
] as const)
  test(`who sends ${name} a byte at a time is cut off, and holds nobody up`, async () => {
    const slow = drip(said);
    const { answer } = await visit();
    assert.equal(answer.statusCode, 200);
    assert.match(await slow, /^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*default-src 'none'/);
  });

test('who sends a form a byte at a time is cut off, and nothing was done', async () => {
  const { socket, closed, heard } = await connectRaw(app);
  socket.write(`${start}content-length: 1000\r\n\r\n`);
  const timer = setInterval(() => socket.writable && socket.write('n'), 50);
  await closed;
  clearInterval(timer);
  assert.match(heard(), /^HTTP\/1\.1 408 /);
});
