import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { after, test } from 'node:test';
import { closeDatabase, openDatabase } from '#platform/database';
import { openLog } from '#platform/log';
import { testDatabase } from '#test/database';
import { freePort } from '#test/ports';
import { openSmallPortal } from './small-portal.setting.ts';

const { urls } = await testDatabase();
const { open } = await openSmallPortal();
const target = new URL(urls.application);
const door = createServer((near) => {
  const far = connect(Number(target.port), target.hostname);
  near.pipe(far).pipe(near);
  for (const socket of [near, far]) socket.on('error', () => {});
});

/** The portal upon a database that stands behind the door, which is shut at first, and what it logged. */
async function openBehindDoor() {
  const port = await freePort();
  const database = openDatabase({
    url: Object.assign(new URL(target), { port: String(port) }).href,
    connections: 2,
    name: 'test',
  });
  const lines: string[] = [];
  const app = await open({
    ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => {} },
    log: openLog({ level: 'info', process: 'test', to: { write: (line) => void lines.push(line) } }),
  });
  after(async () => {
    await closeDatabase(database);
    door.close();
  });
  const openDoor = async () => {
    door.listen(port, '127.0.0.1');
    await once(door, 'listening');
  };
  return { app, lines, openDoor };
}

const { app, lines, openDoor } = await openBehindDoor();
const ask = (method: 'GET' | 'POST' = 'GET') =>
  app.inject({ method, url: '/hub/notes/bob', headers: { host: 'localhost' } });

test('without the database the page says so and when to come back, and all is well when it is there again', async () => {
  for (const method of ['GET', 'POST'] as const) {
    const answer = await ask(method);
    assert.equal(answer.statusCode, 503);
    assert.match(answer.body, /not available just now/);
    assert.equal(answer.headers['retry-after'], '60');
  }
  await openDoor();
  assert.equal((await ask()).statusCode, 200);
});

test('who leaves in the middle of a request is not taken for a database out of reach', async () => {
  lines.length = 0;
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const gone = Promise.withResolvers<void>();
  app.server.once('connection', (socket) => socket.once('close', () => gone.resolve()));
  const browser = connect(Number(address.port), address.hostname);
  const started = once(app.server, 'request');
  browser.write(
    'POST /hub/notes/bob HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 999\r\n\r\nnote=',
  );
  await started;
  browser.destroy();
  await gone.promise;
  await ask();
  assert.deepEqual(
    lines.filter((line) => /"level":"(warn|error)"/.test(line)),
    [],
  );
});
