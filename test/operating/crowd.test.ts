import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { cloneDatabase } from '#test/postgres';
import { serve, setUp } from '../running/council.ts';
import type { Served } from '../running/council.ts';
import { tidyUp } from '../running/ground.ts';
import { eventually } from '../running/processes.ts';
import type { Program } from '../running/program.ts';

const most = 500;
const crowd = 10_000;

describe('a crowd', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let served: Served;
  let web: Program;
  const sockets: Socket[] = [];

  before(async () => {
    database = await cloneDatabase();
    served = await setUp(database);
    served = { ...served, settings: { ...served.settings, MOOTHALL_CONNECTIONS: String(most) } };
    web = await serve(served);
  });
  after(async () => {
    for (const socket of sockets) socket.destroy();
    tidyUp();
    await database.drop();
  });

  test('of ten thousand connections so many are held as were set, the others are closed, and the process goes on', async () => {
    const { port } = new URL(served.origin);
    const first = await opened(Number(port));
    sockets.push(first);
    for (let begun = 1; begun < crowd; begun += most) {
      const batch = Array.from({ length: most }, async () => opened(Number(port)));
      sockets.push(...(await Promise.all(batch)));
    }
    assert.ok(sockets.length >= crowd);
    await eventually('the others to be closed', () => sockets.filter(isOpen).length <= most);
    assert.ok(isOpen(first), 'whoever was there first stays');
    assert.match(await asked(first, new URL(served.origin).host), /^HTTP\/1\.1 200 OK\r\n/);
    for (const socket of sockets) socket.destroy();
    await eventually('its door to be open again', async () =>
      fetch(`${served.origin}/services/fly-tipping`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    web.signal('SIGTERM');
    assert.equal((await web.ended).code, 0);
  });
});

/** A connection, or what became of it: it may be closed at once. */
async function opened(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  const { promise, resolve } = Promise.withResolvers<Socket>();
  socket.once('connect', () => resolve(socket));
  socket.on('error', () => resolve(socket));
  socket.on('end', () => socket.destroy());
  socket.resume();
  return promise;
}

function isOpen(socket: Socket): boolean {
  return socket.readyState === 'open';
}

async function asked(socket: Socket, host: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.once('data', (data) => resolve(data.toString()));
  socket.write(`GET /services/fly-tipping HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  return promise;
}
